package lineupbot.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import lineupbot.chat.Language;
import lineupbot.chat.Localized;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How the values of this house are kept in columns: texts by language as JSON, days as ISO text. */
public final class Rows {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {
    };

    private Rows() {}

    static Jdbi registeredIn(Jdbi jdbi) {
        jdbi.registerColumnMapper(Localized.class, (row, column, context) -> localized(row.getString(column)));
        jdbi.registerColumnMapper(LocalDate.class, (row, column, context) -> day(row.getString(column)));
        return jdbi.registerArgument(new AsText());
    }

    /** Texts by language from a column; null from null. */
    public static Localized localized(String json) {
        if (json == null) {
            return null;
        }
        try {
            Map<Language, String> words = new EnumMap<>(Language.class);
            JSON.readValue(json, WORDS)
                    .forEach((code, text) -> Language.of(code).ifPresent(language -> words.put(language, text)));
            return new Localized(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not texts by language: " + json, e);
        }
    }

    /** Texts by language for a column. */
    public static String json(Localized text) {
        Map<String, String> words = new TreeMap<>();
        text.words().forEach((language, wording) -> words.put(language.code(), wording));
        try {
            return JSON.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A day from a column; null from null. */
    public static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static final class AsText implements ArgumentFactory {
        @Override
        public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
            return switch (value) {
                case Localized text -> Optional.of(argument(json(text)));
                case LocalDate day -> Optional.of(argument(day.toString()));
                case null, default -> Optional.empty();
            };
        }

        private static Argument argument(String text) {
            return (position, statement, context) -> statement.setString(position, text);
        }
    }
}
