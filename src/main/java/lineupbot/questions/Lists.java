package lineupbot.questions;

import lineupbot.words.Named;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides which list answers a question, when a list does. */
final class Lists {
    private static final Set<String> PRONOUNS = Set.of("него", "неё", "нее", "них", "его", "её", "ее", "it", "its");

    private final Supplier<Optional<String>> plant;
    private final Topics topics;

    Lists(Supplier<Optional<String>> plant, Topics topics) {
        this.plant = plant;
        this.topics = topics;
    }

    /** Models by what they have in common, or what went onto the line at some time. */
    Optional<String> of(Question question, List<Word> words, Optional<Recall.Last> last) {
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
        return question.period().isPresent()
                ? Optional.of(atSomeTime(question, brand, things))
                : atAnyTime(question, brand, things);
    }

    /** A brand alone is asked since when it is built, everything else what there was. */
    private String atSomeTime(Question question, String brand, boolean things) {
        boolean alone = !brand.isEmpty() && !things && !question.means("want.list") && !question.means("want.launched");
        return alone ? "/about " + brand + " since" : ofPeriod(question, brand);
    }

    private Optional<String> atAnyTime(Question question, String brand, boolean things) {
        boolean brands = question.means("thing.brands") && isShortOrAsked(question);
        boolean filtered = !things && (question.country().isPresent() || question.state().isPresent());
        if (brand.isEmpty() && (brands || filtered)) {
            return Optional.of(words("/brands", filters(question), state(question)));
        }
        boolean listed = things || (question.means("want.list") && question.means("want.building"));
        return listed && (question.isFiltered() || question.asksForList())
                ? Optional.of(words("/models", brand, filters(question), state(question)))
                : launched(question, brand);
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

    /** The words that are there, with spaces between. */
    static String words(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
