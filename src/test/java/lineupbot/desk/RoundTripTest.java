package lineupbot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

@DisplayName("An export")
class RoundTripTest {
    static Stream<Path> lineups() throws IOException {
        try (Stream<Path> shipped = Files.list(Path.of("db/lineup"))) {
            return Stream.concat(Stream.of(Desk.file("everything.yaml"), Desk.file("base.yaml")),
                    shipped.filter(file -> file.toString().endsWith(".yaml")).toList().stream());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lineups")
    @DisplayName("imported into an empty database gives the same lineup, and the same export")
    void roundTrip(Path lineup, @TempDir Path folder, @TempDir Path other) {
        try (Desk first = new Desk(folder); Desk second = new Desk(other)) {
            first.load(lineup);
            String exported = first.export();
            second.load(Desk.write(folder, "export.yaml", exported));

            assertThat(second.export()).isEqualTo(exported);
            assertThat(second.everything()).isEqualTo(first.everything());
        }
    }

    @Test
    @DisplayName("changes nothing when it is imported where it came from")
    void importedWhereItCameFrom(@TempDir Path folder) {
        try (Desk desk = new Desk(folder)) {
            desk.load("everything.yaml");
            assertThat(desk.read(desk.export()).lines()).containsExactly("nothing new");
        }
    }

    @Test
    @DisplayName("reads as somebody would write it")
    void readsAsWritten(@TempDir Path folder) throws IOException {
        try (Desk desk = new Desk(folder)) {
            desk.load("base.yaml");
            assertThat(desk.export()).isEqualTo(Files.readString(Desk.file("base.yaml")));
        }
    }

    @Test
    @DisplayName("of an empty database is empty")
    void emptyDatabase(@TempDir Path folder) {
        try (Desk desk = new Desk(folder)) {
            assertThat(desk.export()).isEmpty();
        }
    }
}
