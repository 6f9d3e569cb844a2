package lineupbot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Each file in folder bad tells, in its last lines, all that is wrong with it: {@code #! line: path: problem}. */
@DisplayName("Of a bad file")
class BadFilesTest {
    static Stream<Path> badFiles() throws IOException {
        try (Stream<Path> files = Files.list(Desk.file("bad"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    @DisplayName("every problem is told with its file, line and path, and nothing is imported")
    void everyProblemIsTold(Path file, @TempDir Path folder) throws IOException {
        List<String> expected = Files.readAllLines(file).stream().filter(line -> line.startsWith("#! "))
                .map(line -> file + ":" + line.substring("#! ".length())).toList();
        try (Desk desk = new Desk(folder)) {
            desk.load("base.yaml");
            List<String> before = desk.everything();

            assertThat(catchThrowableOfType(BadLineupException.class, () -> desk.load(file)).problems())
                    .containsExactlyElementsOf(expected);
            assertThat(desk.everything()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("that is not UTF-8 the line is told")
    void notUtf8() {
        byte[] latin = "plant: avtotor\nname: Motör\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> LineupText.of("latin.yaml", latin)).isInstanceOf(BadLineupException.class)
                .hasMessage("latin.yaml:2: not UTF-8");
    }

    @Test
    @DisplayName("that is too large nothing more is looked at")
    void tooLarge() {
        assertThatThrownBy(() -> LineupText.of("large.yaml", new byte[10_000_001]))
                .isInstanceOf(BadLineupException.class).hasMessage("large.yaml:1: larger than 10 MB");
    }

    @Test
    @DisplayName("that is empty, or holds what is no text, so much is told")
    void emptyOrBinary(@TempDir Path folder) {
        try (Desk desk = new Desk(folder)) {
            assertThatThrownBy(() -> desk.read("# only a comment\n")).hasMessage("test.yaml:1: empty");
            assertThatThrownBy(() -> desk.read("plant: avtotor\nbrands: \0\n"))
                    .hasMessage("test.yaml:2: no character for text: U+0000");
        }
    }

    @Test
    @DisplayName("that would grow without end when its aliases are followed, nothing is followed")
    void billionLaughs(@TempDir Path folder) {
        try (Desk desk = new Desk(folder)) {
            assertThatThrownBy(() -> desk.read("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"))
                    .hasMessageStartingWith("test.yaml:1: not YAML: only a single word can be used again");
            assertThatThrownBy(() -> desk.read("[".repeat(1_000_000)))
                    .hasMessage("test.yaml:1: not YAML: nested deeper than 20 levels");
        }
    }
}
