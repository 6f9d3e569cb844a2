package lineupbot.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

@DisplayName("Whoever writes")
class WritersTest {
    /** A handle without a transaction that changes something at once. */
    private static final Pattern OUT_OF_TURN = Pattern
            .compile("(use|with)Handle\\(\\s*\\w+ -> \\w+\\s*\\.(execute\\(\\s*\"+\\s*(INSERT|UPDATE|DELETE)"
                    + "|createUpdate|prepareBatch)");

    @Test
    @DisplayName("does it in a transaction, because only those take turns")
    void inATransaction() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> outOfTurn = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(
                            file -> OUT_OF_TURN.matcher(read(file)).results().map(found -> file + ": " + found.group()))
                    .toList();
            assertThat(outOfTurn).isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
