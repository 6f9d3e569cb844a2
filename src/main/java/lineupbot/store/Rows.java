package lineupbot.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import lineupbot.chat.Language;
import lineupbot.chat.Localized;
import lineupbot.lineup.When;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** How the values of this house are kept in columns: texts by language as JSON, days and dates as text. */
public final class Rows {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {
    };

    private Rows() {}

    static Jdbi registeredIn(Jdbi jdbi) {
        return jdbi.registerColumnMapper(Localized.class,
                (rows, column, context) -> localized(rows.getString(column))).registerColumnMapper(When.class,
                        (rows, column, context) -> when(rows.getString(column))).registerColumnMapper(LocalDate.class,
                                (rows, column, context) -> day(rows.getString(column))).registerArgument(
                                        new AbstractArgumentFactory<Localized>(Types.VARCHAR) {
                                            @Override
                                            protected Argument build(Localized value, ConfigRegistry config) {
                                                return (position, statement, context) -> statement.setString(position,
                                                        json(value));
                                            }
                                        }).registerArgument(new AbstractArgumentFactory<When>(Types.VARCHAR) {
                                            @Override
                                            protected Argument build(When value, ConfigRegistry config) {
                                                return (position, statement, context) -> statement.setString(position,
                                                        value.notation());
                                            }
                                        }).registerArgument(new AbstractArgumentFactory<LocalDate>(Types.VARCHAR) {
                                            @Override
                                            protected Argument build(LocalDate value, ConfigRegistry config) {
                                                return (position, statement, context) -> statement.setString(position,
                                                        value.toString());
                                            }
                                        });
    }

    /** Texts by language from a column; null from null. */
    public static Localized localized(String json) {
        if (json == null) {
            return null;
        }
        try {
            Map<Language, String> words = new EnumMap<>(Language.class);
            JSON.readValue(json, WORDS).forEach(
                    (code, text) -> Language.of(code).ifPresent(language -> words.put(language, text)));
            return new Localized(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not texts by language: " + json, e);
        }
    }

    /** Texts by language for a column. */
    public static String json(Localized text) {
        Map<String, String> words = new java.util.TreeMap<>();
        text.words().forEach((language, wording) -> words.put(language.code(), wording));
        try {
            return JSON.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static When when(String notation) {
        return notation == null ? When.unknown() : When.parse(notation);
    }

    public static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
