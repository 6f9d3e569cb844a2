package lineupbot.questions;

import lineupbot.words.Named;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which topic a question is about, and which of the things it names. */
final class Topics {
    /** When a question has words of several topics, the one that says more: “будет ли полный цикл” is about the cycle. */
    private static final List<String> ORDER = List.of("production_mode", "localisation", "engine", "price",
            "sales_start", "special", "staff", "other", "rank", "ownership", "dealers", "capacity", "output", "history",
            "naming", "partners", "maker", "status", "site", "body", "since", "plans");
    /** Topics that are asked of the plant when nothing is named. */
    static final Set<String> OF_PLANT = Set.of("output", "capacity", "history", "partners", "staff", "plans", "rank",
            "localisation", "production_mode", "body");
    private static final List<Named.Kind> SUBJECTS = List.of(Named.Kind.MODEL, Named.Kind.BRAND, Named.Kind.SITE,
            Named.Kind.MAKER, Named.Kind.PLANT);

    Optional<String> of(Question question) {
        return of(question, subject(question));
    }

    /** The topic as it fits the subject: who owns a brand is its maker, who bought a plant its owner. */
    Optional<String> of(Question question, Optional<Named> subject) {
        Optional<String> asked = named(question, subject.isEmpty()).filter(topic -> !isOutdone(topic, question))
                .or(() -> implied(question));
        boolean planned = question.means("topic.plans");
        boolean dealers = question.means("topic.dealers");
        return asked.map(topic -> subject.map(named -> fitting(topic, named.kind(), dealers)).orElse(topic))
                .map(topic -> topic.equals("output") && planned && !isCar(subject) ? "plans" : topic);
    }

    /** The topic that says most; when nothing is named, one that can be asked of the plant if there is one. */
    private static Optional<String> named(Question question, boolean ofNothing) {
        List<String> topics = question.meanings().stream().filter(meaning -> meaning.startsWith("topic."))
                .map(meaning -> meaning.substring("topic.".length())).sorted(Comparator.comparingInt(ORDER::indexOf))
                .toList();
        return topics.stream().filter(topic -> ofNothing && OF_PLANT.contains(topic)).findFirst()
                .or(() -> topics.stream().findFirst());
    }

    /** “Сколько собрали до паузы” asks how many; “Kaiyi … в Переславском” where. */
    private static boolean isOutdone(String topic, Question question) {
        return (topic.equals("status") || topic.equals("since") || topic.equals("plans"))
                && implied(question).filter("output"::equals).isPresent();
    }

    /** What is asked without a word for it: how many were built, how something is built, whether it is electric. */
    private static Optional<String> implied(Question question) {
        boolean built = question.means("want.built") || question.means("want.building");
        boolean things = question.means("thing.models") || question.means("thing.brands")
                || question.body().isPresent();
        if (question.means("want.count") && built && !things) {
            return Optional.of("output");
        }
        boolean ofPlant = question.named(EnumSet.of(Named.Kind.BRAND, Named.Kind.MODEL)).isEmpty();
        if (question.means("thing.output") && question.period().isPresent() && ofPlant) {
            return Optional.of("output");
        }
        boolean atSite = !question.named(EnumSet.of(Named.Kind.SITE)).isEmpty()
                && !question.named(EnumSet.of(Named.Kind.BRAND, Named.Kind.MODEL)).isEmpty();
        if (atSite) {
            return Optional.of("site");
        }
        boolean car = !question.named(EnumSet.of(Named.Kind.MODEL)).isEmpty();
        return car && question.means("thing.electric") ? Optional.of("engine") : Optional.empty();
    }

    private static String fitting(String topic, Named.Kind kind, boolean dealers) {
        return switch (kind) {
            case MODEL -> topic.equals("capacity") ? "engine" : topic.equals("ownership") ? car(dealers) : topic;
            case BRAND -> topic.equals("ownership") ? car(dealers) : topic;
            case SITE -> Set.of("maker", "dealers", "sales_start", "price").contains(topic) ? "ownership" : topic;
            case PLANT -> topic.equals("since") ? "history" : topic.equals("maker") ? "ownership" : topic;
            case MAKER -> topic;
        };
    }

    private static boolean isCar(Optional<Named> subject) {
        return subject.map(Named::kind).filter(kind -> kind == Named.Kind.MODEL || kind == Named.Kind.BRAND)
                .isPresent();
    }

    /** “Купить” and “купили” are one word to the stemmer. */
    private static String car(boolean dealers) {
        return dealers ? "dealers" : "maker";
    }

    /** What the question is about: the model before its brand, and both before the place where they are built. */
    Optional<Named> subject(Question question) {
        return SUBJECTS.stream().flatMap(kind -> question.names().stream().filter(named -> named.size() == 1)
                .map(List::getFirst).filter(named -> named.kind() == kind)).findFirst();
    }
}
