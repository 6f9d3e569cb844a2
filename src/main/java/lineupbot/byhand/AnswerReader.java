package lineupbot.byhand;

import lineupbot.chat.Language;
import lineupbot.chat.Localized;
import lineupbot.chat.Texts;
import lineupbot.desk.Thing;
import lineupbot.lineup.Countries;
import lineupbot.lineup.When;
import lineupbot.lineup.WhenReader;
import lineupbot.store.Rows;
import lineupbot.store.SearchWords;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands the answers to the questions of a form. Thread-safe. */
final class AnswerReader {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 1000;

    private final Names names;
    private final Texts texts;
    private final WhenReader dates;
    private final Choices choices;
    private final SourceReader sources;

    AnswerReader(Names names, Texts texts, WhenReader dates, Choices choices, Library library) {
        this.names = names;
        this.texts = texts;
        this.dates = dates;
        this.choices = choices;
        sources = new SourceReader(library, choices);
    }

    Answer read(Form form, Field field, String words) {
        if (words.equals(Field.NONE) || says("words.form.skip", words)) {
            return field.isOptional(form.thing()) ? good(field, Field.NONE) : new Answer.Bad("form.bad.needed");
        }
        if (field == Field.SOURCE) {
            return sources.read(form, words);
        }
        Optional<Choice> chosen = choices.of(form, field).stream().filter(choice -> isCalled(choice, words))
                .findFirst();
        return chosen.map(choice -> good(field, choice.value())).orElseGet(() -> typed(form, field, words));
    }

    private Answer typed(Form form, Field field, String words) {
        return switch (field) {
            case OF -> one(field, words, owners(form.thing()));
            case SITE -> one(field, words, Named.Kind.SITE);
            case ABOUT -> about(words);
            case NAME -> name(form, words);
            case ALIAS -> alias(form, words);
            case MAKER -> names.find(words, Named.Kind.MAKER) instanceof Match.Sure(Named maker)
                    ? good(field, maker.key())
                    : fitting(field, words);
            case COUNTRY -> of(field, country(words), "form.bad.country");
            case WHEN -> of(field, dates.read(words).map(When::notation), "form.bad.when");
            case DATE, SOURCE_DATE ->
                of(field, dates.read(words).filter(When.Day.class::isInstance).map(When::notation), "form.bad.day");
            case TEXT, BY, NOTE, TITLE, SUMMARY, SOURCE_NAME -> localized(form, field, words);
            case SOURCE_URL -> of(field, Optional.of(words).filter(SourceReader::isAddress), "form.bad.address");
            default -> new Answer.Bad("form.bad.choice");
        };
    }

    private static Named.Kind[] owners(Thing thing) {
        return switch (thing) {
            case BRAND, NEWS -> new Named.Kind[]{Named.Kind.PLANT};
            case MODEL -> new Named.Kind[]{Named.Kind.BRAND};
            case LAUNCH -> new Named.Kind[]{Named.Kind.BRAND, Named.Kind.MODEL};
            case CLAIM -> new Named.Kind[]{Named.Kind.BRAND, Named.Kind.MODEL, Named.Kind.PLANT, Named.Kind.SITE};
            default -> Named.Kind.values();
        };
    }

    private Answer one(Field field, String words, Named.Kind... kinds) {
        return switch (names.find(words, kinds)) {
            case Match.Sure(Named named) -> good(field, named.key());
            case Match.Several(List<Named> several) -> new Answer.Several(choices(several));
            case Match.Nothing(List<Named> near) ->
                near.isEmpty() ? new Answer.Bad("form.bad.name") : new Answer.Several(choices(near));
        };
    }

    private static List<Choice> choices(List<Named> named) {
        return named.stream().map(one -> new Choice(one.key(), one.label())).toList();
    }

    /** “Vigus, JMC”; all of them have to be known. */
    private Answer about(String words) {
        Set<String> keys = new LinkedHashSet<>();
        for (String name : words.split("\\s*[,;]\\s*", -1)) {
            if (!(one(Field.ABOUT, name, Named.Kind.values()) instanceof Answer.Good(Map<Field, String> found))) {
                return new Answer.Bad("form.bad.about");
            }
            keys.add(found.get(Field.ABOUT));
        }
        return good(Field.ABOUT, String.join(" ", keys));
    }

    /** A name that a brand, or a model of that brand, has already is no new one. */
    private Answer name(Form form, String words) {
        String brand = form.filled(Field.OF);
        Set<Named.Kind> kind = Set.of(form.thing() == Thing.BRAND ? Named.Kind.BRAND : Named.Kind.MODEL);
        boolean known = form.isNew() && names.known(words, kind).filter(match -> switch (match) {
            case Match.Sure(Named named) -> named.brand() == null || named.brand().equals(brand);
            case Match.Several(List<Named> named) -> named.stream().anyMatch(one -> brand.equals(one.brand()));
            case Match.Nothing nothing -> false;
        }).isPresent();
        return known ? new Answer.Bad("form.bad.known") : fitting(Field.NAME, words);
    }

    /** An alias says something only when what it is for does not go by it. */
    private Answer alias(Form form, String words) {
        String of = form.filled(Field.OF);
        boolean known = of != null && form.thing() == Thing.ALIAS && names.known(words, Set.of(Named.Kind.values()))
                .filter(match -> match instanceof Match.Sure(Named named) && named.key().equals(of)).isPresent();
        return known ? new Answer.Bad("form.bad.alias") : fitting(Field.ALIAS, words);
    }

    private static Answer fitting(Field field, String words) {
        return words.length() <= LONGEST_NAME && words.codePoints().anyMatch(Character::isLetterOrDigit)
                ? good(field, words)
                : new Answer.Bad("form.bad.long");
    }

    /** “По-русски | in English”, or one of them: then the other stays as it was. */
    private static Answer localized(Form form, Field field, String words) {
        if (words.length() > LONGEST_TEXT || words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new Answer.Bad("form.bad.text");
        }
        String before = form.filled(field);
        return Wordings.read(words, field == Field.SOURCE_NAME, before == null ? null : Rows.localized(before))
                .map(text -> good(field, Rows.json(text))).orElseGet(() -> new Answer.Bad("form.bad.languages"));
    }

    private static Optional<String> country(String words) {
        String wanted = SearchWords.fold(words);
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> code.equalsIgnoreCase(words) || Arrays.stream(Language.values())
                        .anyMatch(language -> SearchWords.fold(Countries.name(code, language)).equals(wanted)))
                .findFirst();
    }

    private static Answer of(Field field, Optional<String> value, String otherwise) {
        return value.map(found -> good(field, found)).orElseGet(() -> new Answer.Bad(otherwise));
    }

    private static Answer good(Field field, String value) {
        return new Answer.Good(Map.of(field, value));
    }

    static boolean isCalled(Choice choice, String words) {
        String wanted = SearchWords.fold(words);
        Localized label = choice.label();
        return wanted.equals(choice.value())
                || label.words().values().stream().anyMatch(name -> SearchWords.fold(name).equals(wanted));
    }

    private boolean says(String list, String words) {
        String wanted = SearchWords.fold(words);
        return Arrays.stream(Language.values()).anyMatch(language -> texts.in(language).list(list).contains(wanted));
    }
}
