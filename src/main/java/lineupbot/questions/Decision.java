package lineupbot.questions;

import lineupbot.chat.Language;
import lineupbot.lineup.Period;
import lineupbot.words.Named;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides which command answers a question. */
final class Decision {
    private static final Set<Named.Kind> CARS = EnumSet.of(Named.Kind.BRAND, Named.Kind.MODEL);
    private static final Set<String> COMPARED = Set.of("special", "since", "body", "engine", "price", "site", "rank");
    private static final Set<String> PRONOUNS = Set.of("него", "неё", "нее", "них", "его", "её", "ее", "it", "its");
    private static final int SHORT = 5;

    private final Elsewhere elsewhere = new Elsewhere();
    private final Topics topics = new Topics();
    private final Supplier<Optional<String>> plant;

    Decision(Supplier<Optional<String>> plant) {
        this.plant = plant;
    }

    Optional<String> on(Question question, List<Word> words, Optional<Recall.Last> last) {
        Optional<String> stranger = question.named(CARS).isEmpty() ? elsewhere.in(words) : Optional.empty();
        if (stranger.isPresent()) {
            return Optional.of("/brand " + stranger.get());
        }
        return Stream.<Supplier<Optional<String>>>of(() -> comparison(question, last), () -> news(question),
                () -> ambiguous(question), () -> unknownName(question, words), () -> goingOn(question, words, last),
                () -> list(question, words, last), () -> about(question, last), () -> place(question))
                .map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    /** Two of a kind are compared, when they are not asked the same thing. */
    private Optional<String> comparison(Question question, Optional<Recall.Last> last) {
        List<Named> models = question.named(EnumSet.of(Named.Kind.MODEL));
        List<Named> cars = models.isEmpty() ? question.named(CARS) : models;
        List<String> keys = new ArrayList<>(cars.stream().map(Named::key).distinct().toList());
        boolean asked = question.means("want.compare");
        if (asked && keys.size() == 1 && last.isPresent() && !question.means("topic.special")) {
            keys.addFirst(last.get().subject());
        }
        boolean open = topics.of(question).filter(topic -> !COMPARED.contains(topic)).isEmpty();
        return keys.size() > 1 && (asked || open)
                ? Optional.of("/compare " + String.join(", ", keys))
                : Optional.empty();
    }

    private static Optional<String> news(Question question) {
        if (question.means("want.search") && question.names().isEmpty()) {
            String words = question.means("thing.electric") ? "электромобиль" : written(question.unknown());
            return words.isEmpty() ? Optional.empty() : Optional.of("/search " + words);
        }
        if (!question.means("want.news")) {
            return Optional.empty();
        }
        List<Named> cars = question.named(CARS);
        if (!cars.isEmpty()) {
            return Optional.of("/news " + cars.getFirst().key());
        }
        String words = question.means("thing.electric") ? "электро" : written(question.unknown());
        return Optional.of(words.isEmpty() ? "/news" : "/news " + words);
    }

    /** A name of several things is asked back. */
    private static Optional<String> ambiguous(Question question) {
        boolean only = question.names().size() == 1 && question.names().getFirst().size() > 1;
        return only
                ? Optional.of("/model "
                        + question.names().getFirst().getFirst().label().in(Language.EN).replaceFirst("^\\S+ ", ""))
                : Optional.empty();
    }

    /** Models by what they have in common, or what went onto the line at some time. */
    private Optional<String> list(Question question, List<Word> words, Optional<Recall.Last> last) {
        if (!question.named(EnumSet.of(Named.Kind.MODEL, Named.Kind.SITE)).isEmpty()) {
            return Optional.empty();
        }
        String brand = question.named(EnumSet.of(Named.Kind.BRAND)).stream().findFirst().map(Named::key)
                .or(() -> refersBack(words) ? last.map(Recall.Last::subject) : Optional.empty()).orElse("");
        Optional<String> topic = topics.of(question);
        if (topic.filter("since"::equals).isPresent() && isOnlyAboutLaunches(question, last)) {
            return Optional.of("/launches");
        }
        boolean counted = question.means("want.count") || question.means("thing.number");
        if (counted && question.means("thing.model") && (!brand.isEmpty() || question.period().isPresent())) {
            return (brand.isEmpty() ? plant.get() : Optional.of(brand)).map(key -> "/about " + key + " models");
        }
        if (question.means("thing.promise") && brand.isEmpty()) {
            return plant.get().map(key -> "/about " + key + " plans");
        }
        boolean things = question.means("thing.models") || question.body().isPresent();
        if (topic.isPresent() && !isOfLists(topic.get(), question, brand, things)) {
            return Optional.empty();
        }
        boolean single = !brand.isEmpty() && !things && !question.means("want.list")
                && !question.means("want.launched");
        if (question.period().isPresent()) {
            return Optional.of(single ? "/about " + brand + " since" : ofPeriod(question, brand));
        }
        if (question.means("thing.brands") && brand.isEmpty() && isShortOrAsked(question)) {
            return Optional.of(words("/brands", filters(question), state(question)));
        }
        if (brand.isEmpty() && !things && (question.country().isPresent() || question.state().isPresent())) {
            return Optional.of(words("/brands", filters(question), state(question)));
        }
        boolean listed = things || (question.means("want.list") && question.means("want.building"))
                || (brand.isEmpty() && (question.country().isPresent() || question.state().isPresent()));
        if (!listed || !(question.isFiltered() || question.asksForList())) {
            return launched(question, brand);
        }
        return Optional.of(words("/models", brand, filters(question), state(question)));
    }

    /** Whether words of a topic only tell which things to list: “какие модели планируют”, “когда … в августе 2023”. */
    private static boolean isOfLists(String topic, Question question, String brand, boolean things) {
        boolean plant = !question.named(EnumSet.of(Named.Kind.PLANT)).isEmpty();
        return switch (topic) {
            case "since" -> question.period().isPresent() || (things && !plant && !question.means("thing.plant"));
            case "body" -> brand.isEmpty() && question.body().isPresent();
            case "plans" -> (question.means("thing.brands") && !question.means("topic.output"))
                    || (!question.means("want.count") && (things || question.period().isPresent()));
            case "status" -> things || (question.state().isPresent() && brand.isEmpty());
            default -> false;
        };
    }

    /** “Последние запуски”: nothing else is said. */
    private static boolean isOnlyAboutLaunches(Question question, Optional<Recall.Last> last) {
        return question.names().isEmpty() && question.unknown().isEmpty() && last.isEmpty() && !question.isFiltered()
                && !question.means("thing.models") && !question.means("thing.plant");
    }

    private static boolean refersBack(List<Word> words) {
        return words.stream().anyMatch(word -> PRONOUNS.contains(word.written().toLowerCase(Locale.ROOT)));
    }

    private static boolean isShortOrAsked(Question question) {
        return question.asksForList() || question.isFiltered() || question.unknown().isEmpty();
    }

    private static Optional<String> launched(Question question, String brand) {
        boolean open = question.means("want.launched") && question.means("want.list")
                && !question.means("thing.models");
        return open ? Optional.of(words("/launches", brand)) : Optional.empty();
    }

    private String ofPeriod(Question question, String brand) {
        String period = question.period().orElseThrow().written();
        boolean began = question.means("want.launched") || topics.of(question).filter("since"::equals).isPresent();
        boolean built = question.means("want.built") || question.means("want.building")
                || question.means("thing.brands");
        if (topics.of(question).filter("plans"::equals).isPresent()) {
            return words("/models", brand, filters(question), "planned", period);
        }
        if (built && !began) {
            return words("/models", brand, filters(question), "at", period);
        }
        return question.body().isPresent()
                ? words("/models", brand, filters(question), period)
                : words("/launches", brand, period);
    }

    private static String filters(Question question) {
        return words(question.body().map(body -> body.name().toLowerCase(Locale.ROOT)).orElse(""),
                question.country().map(country -> country.toLowerCase(Locale.ROOT)).orElse(""));
    }

    private String state(Question question) {
        boolean planned = topics.of(question).filter("plans"::equals).isPresent();
        boolean now = question.means("want.building") && !question.past()
                && question.named(EnumSet.of(Named.Kind.BRAND)).isEmpty();
        return question.state().map(state -> state.name().toLowerCase(Locale.ROOT))
                .orElse(planned ? "planned" : now ? "now" : "");
    }

    private Optional<String> about(Question question, Optional<Recall.Last> last) {
        Optional<Named> named = topics.subject(question);
        Optional<String> topic = topics.of(question, named);
        return named.isPresent()
                ? Optional.of(
                        topic.map(what -> about(named.get().key(), what, question)).orElseGet(() -> card(named.get())))
                : topic.map(what -> question.means("thing.plant") && what.equals("since") ? "history" : what)
                        .flatMap(what -> unnamed(question, what, last).map(key -> about(key, what, question)));
    }

    private static String about(String key, String topic, Question question) {
        return words("/about", key, topic,
                topic.equals("output") ? question.period().map(Period::written).orElse("") : "");
    }

    /** “а Conquer?”, “а в 2022?”: the topic of before, of another thing or another time. */
    private Optional<String> goingOn(Question question, List<Word> words, Optional<Recall.Last> last) {
        boolean brief = words.size() <= SHORT && isGoingOn(words) && topics.of(question).isEmpty();
        if (!brief || last.map(Recall.Last::topic).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> subject = topics.subject(question).map(Named::key)
                .or(() -> question.period().isPresent() ? last.map(Recall.Last::subject) : Optional.empty());
        return subject.map(key -> about(key, last.get().topic(), question));
    }

    /** What is asked about without being named: the plant, or what the chat was last about. */
    private Optional<String> unnamed(Question question, String topic, Optional<Recall.Last> last) {
        boolean ofPlant = Topics.OF_PLANT.contains(topic);
        List<Word> unknown = question.unknown().stream().filter(word -> !isNumber(word)).toList();
        boolean carsAndTimes = question.means("thing.models") || question.period().isPresent();
        boolean explained = unknown.isEmpty() || (unknown.size() == 1 && carsAndTimes);
        if (question.means("thing.plant") || (ofPlant && explained && (last.isEmpty() || carsAndTimes))) {
            return plant.get();
        }
        return unknown.isEmpty() || ofPlant ? last.map(Recall.Last::subject) : Optional.empty();
    }

    private static boolean isNumber(Word word) {
        return word.written().chars().allMatch(Character::isDigit);
    }

    private static boolean isGoingOn(List<Word> words) {
        return Set.of("а", "and", "what").contains(words.getFirst().written().toLowerCase(Locale.ROOT));
    }

    private static String card(Named named) {
        return switch (named.kind()) {
            case BRAND -> "/brand " + named.key();
            case MODEL -> "/model " + named.key();
            case SITE, MAKER -> "/about " + named.key() + " all";
            case PLANT -> "/plant";
        };
    }

    /** What looks like a name and is none of ours is told so; what a brand is named before is no model of it. */
    private static Optional<String> unknownName(Question question, List<Word> words) {
        Optional<Word> code = question.unknown().stream().filter(Decision::isCode).findFirst();
        List<Named> brands = question.named(EnumSet.of(Named.Kind.BRAND));
        if (code.isPresent() && question.named(EnumSet.of(Named.Kind.MODEL)).isEmpty()) {
            String brand = brands.isEmpty() ? "" : brands.getFirst().label().in(Language.EN) + " ";
            String before = capitalBefore(code.get(), words);
            return Optional.of(before.isEmpty() || !brand.isEmpty()
                    ? "/model " + brand + code.get().written()
                    : "/search " + before);
        }
        boolean asked = question.meanings().stream().anyMatch(meaning -> meaning.startsWith("topic."))
                || question.means("want.building");
        boolean russian = words.stream().anyMatch(word -> !word.isLatin());
        return !asked || !question.named(CARS).isEmpty()
                ? Optional.empty()
                : question.unknown().stream().filter(word -> isName(word, words, russian)).findFirst()
                        .map(word -> "/search " + word.written());
    }

    /** “Forthing T5”: a name nobody of ours has, before a code. */
    private static String capitalBefore(Word code, List<Word> words) {
        int at = words.indexOf(code) - 1;
        boolean name = at >= 0 && Character.isUpperCase(words.get(at).written().charAt(0))
                && words.get(at).written().length() > 2;
        return name ? words.get(at).written() : "";
    }

    /** Letters and digits together, such as X45. */
    private static boolean isCode(Word word) {
        return hasDigit(word) && word.written().chars().anyMatch(Character::isLetter)
                && Character.isLetter(word.written().charAt(0));
    }

    /** Latin letters among Russian ones, or a capital in the middle of a sentence. */
    private static boolean isName(Word word, List<Word> words, boolean russian) {
        boolean capital = Character.isUpperCase(word.written().charAt(0)) && !word.equals(words.getFirst());
        return word.written().length() > 2 && (capital || (russian && word.isLatin()));
    }

    private static boolean hasDigit(Word word) {
        return word.written().chars().anyMatch(Character::isDigit);
    }

    private static Optional<String> place(Question question) {
        if (question.means("thing.plant")) {
            return Optional.of("/plant");
        }
        return question.means("thing.sources") ? Optional.of("/sources") : Optional.empty();
    }

    private static String written(List<Word> words) {
        return words.stream().map(Word::written).collect(Collectors.joining(" "));
    }

    private static String words(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
