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
    private static final int SHORT = 5;

    private final Elsewhere elsewhere = new Elsewhere();
    private final Topics topics = new Topics();
    private final Supplier<Optional<String>> plant;
    private final Lists lists;

    Decision(Supplier<Optional<String>> plant) {
        this.plant = plant;
        lists = new Lists(plant, topics);
    }

    Optional<String> on(Question question, List<Word> words, Optional<Recall.Last> last) {
        Optional<String> stranger = question.named(CARS).isEmpty() ? elsewhere.in(words) : Optional.empty();
        if (stranger.isPresent()) {
            return Optional.of("/brand " + stranger.get());
        }
        return Stream.<Supplier<Optional<String>>>of(() -> comparison(question, last), () -> news(question),
                () -> ambiguous(question), () -> Strangers.in(question, words), () -> goingOn(question, words, last),
                () -> lists.of(question, words, last), () -> about(question, last), () -> place(question))
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
        return Lists.words("/about", key, topic,
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

    private static Optional<String> place(Question question) {
        if (question.means("thing.plant")) {
            return Optional.of("/plant");
        }
        return question.means("thing.sources") ? Optional.of("/sources") : Optional.empty();
    }

    private static String written(List<Word> words) {
        return words.stream().map(Word::written).collect(Collectors.joining(" "));
    }

}
