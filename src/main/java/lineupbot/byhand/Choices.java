package lineupbot.byhand;

import lineupbot.chat.Language;
import lineupbot.chat.Localized;
import lineupbot.chat.Texts;
import lineupbot.desk.Thing;
import lineupbot.lineup.Body;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.Topic;
import lineupbot.lineup.Trust;
import lineupbot.lineup.WhenWords;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The answers to a question that are known beforehand. Thread-safe. */
final class Choices {
    private static final int SOURCES = 8;

    private final Library library;
    private final Texts texts;
    private final Clock clock;

    /** @param clock in whose zone it is today */
    Choices(Library library, Texts texts, Clock clock) {
        this.library = library;
        this.texts = texts;
        this.clock = clock;
    }

    /** Empty when it can be anything. */
    List<Choice> of(Form form, Field field) {
        return switch (field) {
            case BODY -> constants(Body.values(), "body.");
            case KIND -> constants(Kind.values(), "launch.noun.");
            case CERTAINTY -> constants(Certainty.values(), "read.certainty.");
            case TOPIC -> constants(Topic.values(), "about.topic.");
            case TRUST -> constants(Trust.values(), "form.trust.");
            case WHEN -> List.of(new Choice("unknown", text("when.unknown")));
            case DATE, SOURCE_DATE -> List.of(new Choice(LocalDate.now(clock).toString(), text("form.today")));
            case SITE -> library.sites();
            case OF -> owners(form.thing());
            case SOURCE -> sources(form);
            default -> List.of();
        };
    }

    private List<Choice> owners(Thing thing) {
        return switch (thing) {
            case BRAND, NEWS -> library.plants();
            case MODEL -> library.brands();
            default -> List.of();
        };
    }

    /** Those that it has, the newest ones, and a new one. */
    private List<Choice> sources(Form form) {
        List<String> has = form.isNew() ? List.of() : form.keys(Field.SOURCE);
        List<Choice> choices = new ArrayList<>();
        List<Library.Cited> all = library.sources();
        all.stream().filter(source -> has.contains(source.key()))
                .forEach(source -> choices.add(new Choice(source.key(), label(source, "form.source.drop"))));
        all.stream().filter(source -> !has.contains(source.key())).limit(SOURCES)
                .forEach(source -> choices.add(new Choice(source.key(), label(source, "form.source"))));
        if (!has.contains(Form.NEW)) {
            choices.add(new Choice(Form.NEW, text("form.source.new")));
        }
        return choices;
    }

    /** “ТАСС, 16.08.2023”. */
    Localized label(Library.Cited source, String key) {
        return each(language -> texts.in(language).text(key, "name", source.name(), "date",
                source.date() == null ? "" : ", " + new WhenWords(texts.in(language)).figures(source.date())));
    }

    private List<Choice> constants(Enum<?>[] constants, String prefix) {
        return Arrays.stream(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .map(word -> new Choice(word, text(prefix + word))).toList();
    }

    private Localized text(String key) {
        return each(language -> texts.in(language).text(key));
    }

    private static Localized each(Function<Language, String> words) {
        Map<Language, String> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, words.apply(language));
        }
        return new Localized(all);
    }
}
