package lineupbot.feeds;

import lineupbot.store.SearchWords;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether two titles tell the same, as those of one agency's note in several papers do. It is better to show one note
 * twice than to hide another: figures, names in Latin letters and what happens must agree.
 */
final class Titles {
    private static final double ALIKE = 0.6;
    private static final Pattern TELLING = Pattern.compile(".*(?:\\d|[a-z]{2}).*");
    /** What can happen, a line for what means about the same. */
    private static final List<Set<String>> EVENTS = Stream.of(
            """
                    start starts started begin begins began launch launches launched начал начало начали начата начат запустил запуск
                    запущен запущено запустили стартовал стартовало старт освоил освоили наладил наладили""",
            """
                    resume resumes resumed restart restarts возобновил возобновили возобновлено возобновит возобновление вернул""",
            """
                    stop stops stopped halt halts suspend suspends suspended pause pauses paused остановил остановили остановлено
                    остановка приостановил приостановили приостановлено приостановка пауза простой""",
            """
                    end ends ended cease ceases закрыл прекратил прекратили прекращён прекращено прекращение закончил завершил свернул
                    снят сняли снимут уходит""",
            """
                    plan plans planned may might could will планирует планируют план намерен намерены может могут собирается
                    рассматривает обсуждает будет будут начнёт начнут запустит запустят остановит прекратит""",
            "deny denies denied not no опроверг опровергли опровергает не нет",
            "raise raises raised grow grows grew rise увеличил увеличит увеличили вырос выросло рост нарастил нарастит",
            "cut cuts fall falls fell drop drops сократил сократит сократили снизил снизит снизилось упал упало падение")
            .map(line -> Set.of(words(line).split(" "))).toList();

    private Titles() {}

    /** A title as it is kept for comparison: its stems, each once. */
    static String words(String title) {
        return Stream.of(SearchWords.stems(title).split(" "))
                .filter(word -> word.length() > 2 || TELLING.matcher(word).matches() || "не".equals(word))
                .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(" "));
    }

    /** Whether two titles, as {@link #words} gives them, tell the same. */
    static boolean isSame(String one, String other) {
        Set<String> left = Set.of(one.split(" "));
        Set<String> right = Set.of(other.split(" "));
        return left.equals(right)
                || (agree(telling(left), telling(right)) && events(left).equals(events(right)) && alike(left, right));
    }

    private static boolean alike(Set<String> left, Set<String> right) {
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        return common.size() >= ALIKE * (left.size() + right.size() - common.size());
    }

    private static Set<String> telling(Set<String> words) {
        return words.stream().filter(word -> TELLING.matcher(word).matches()).collect(Collectors.toSet());
    }

    private static Set<Integer> events(Set<String> words) {
        return IntStream.range(0, EVENTS.size()).boxed()
                .filter(event -> EVENTS.get(event).stream().anyMatch(words::contains)).collect(Collectors.toSet());
    }

    /** One may say less than the other. */
    private static boolean agree(Set<String> left, Set<String> right) {
        return left.containsAll(right) || right.containsAll(left);
    }
}
