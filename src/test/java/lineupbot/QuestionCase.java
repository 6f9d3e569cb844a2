package lineupbot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A question and what an honest answer holds: a line of {@code src/test/resources/questions/questions.tsv}.
 *
 * @param said    what is said, one after the other; the answer to the last counts
 * @param must    pieces the answer holds, each with alternatives
 * @param mustNot pieces it does not hold
 */
record QuestionCase(String kind, String language, List<String> said, List<List<String>> must, List<String> mustNot) {
    static List<QuestionCase> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/questions/questions.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("kind\t"))
                .map(QuestionCase::read).toList();
    }

    private static QuestionCase read(String line) {
        String[] columns = line.split("\t", -1);
        List<String> said = Stream.of(columns[2].split(" ⏎ ")).map(words -> words.replace("\\n", "\n")).toList();
        List<List<String>> must = parts(columns[3], " && ").map(piece -> parts(piece, " \\|\\| ").toList()).toList();
        return new QuestionCase(columns[0], columns[1], said, must,
                columns.length > 4 ? parts(columns[4], " && ").toList() : List.of());
    }

    private static Stream<String> parts(String text, String separator) {
        return Stream.of(text.split(separator)).map(String::strip).filter(part -> !part.isEmpty());
    }

    /** Whether an answer holds what it must and nothing that it must not, without regard to case. */
    boolean isRight(String answer) {
        String folded = folded(answer);
        return must.stream().allMatch(piece -> piece.stream().anyMatch(one -> folded.contains(folded(one))))
                && mustNot.stream().noneMatch(piece -> folded.contains(folded(piece)));
    }

    private static String folded(String text) {
        return text.replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
    }
}
