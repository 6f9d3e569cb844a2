package lineupbot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.fuzz.Fuzz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A lineup file with anything wrong in it is imported, or every problem has its line; nothing else happens. Seeded. */
class LineupFuzzTest {
    private static final int INPUTS = Fuzz.inputs(300);
    private static final List<String> PIECES = List.of("\n", "  ", "- ", ": ", "{", "}", "[", "]", "&a ", "*a",
            "!!int ", "|\n", ">\n", "'", "\"", "#", "? ", "---\n", "...\n", "<<: ", "null", "~", "0x1F", "1e999",
            "2023-02-31", "2023-08-14..2022", "since", "key: ", "name: ", "launches:\n", "\t", "\u0000", "\u202e",
            "\ud83d", "щ", "%", "@", "`", "true", "unknown", "jmc-vigus", "-1", "99999999999999999999", "@include",
            "%YAML 9.9\n");

    @Test
    void isImportedOrEveryProblemHasItsLine(@TempDir Path folder) throws IOException {
        String whole = Files.readString(Desk.file("everything.yaml"));
        Fuzz fuzz = new Fuzz(2023_08_17, PIECES);
        int imported = 0;
        try (Desk desk = new Desk(folder)) {
            desk.load("base.yaml");
            for (int input = 0; input < INPUTS; input++) {
                String text = fuzz.spoilt(whole);
                try {
                    desk.read(text);
                    imported++;
                } catch (BadLineupException bad) {
                    assertThat(bad.problems()).as(text).isNotEmpty()
                            .allMatch(line -> line.matches("(?s)test.yaml:\\d+: .+"));
                }
            }
            System.out.printf("fuzzed: %d lineup files, %d of them imported%n", INPUTS, imported);
            assertThat(desk.export()).startsWith("plant:");
        }
    }
}
