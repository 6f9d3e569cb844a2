package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.desk.FirstStart;
import lineupbot.store.Database;
import lineupbot.words.Match;
import lineupbot.words.NameTable;
import lineupbot.words.Named;
import lineupbot.words.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Names as people type them: who is meant is found, and nobody is taken for somebody else. */
class NamesTest {
    @Test
    void findsWhoIsMeantAndTakesNobodyForAnother(@TempDir Path folder) throws IOException {
        try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"))) {
            new FirstStart(database.jdbi()).fill();
            Names names = new Names(new NameTable(database.jdbi()));
            List<String> missed = new ArrayList<>();
            List<String> mistaken = new ArrayList<>();
            List<String> cases = Files.readAllLines(Path.of("src/test/resources/names/names.tsv")).stream()
                    .filter(line -> !line.startsWith("#")).toList();
            for (String line : cases) {
                String[] columns = line.split("\t", -1);
                String found = found(names.find(columns[0], Named.Kind.values()));
                boolean wrong = !found.equals(columns[1]) && !found.equals("?") && !found.equals("-");
                if (wrong) {
                    mistaken.add(line + " → " + found);
                } else if (!found.equals(columns[1]) && !columns[1].equals("-") && !columns[1].equals("?")) {
                    missed.add(line + " → " + found);
                }
            }
            System.out.printf("names: %d typed, %d missed, %d mistaken%n", cases.size(), missed.size(),
                    mistaken.size());
            assertThat(mistaken).as("taken for somebody else").isEmpty();
            assertThat(missed).as("not found").isEmpty();
        }
    }

    private static String found(Match match) {
        return switch (match) {
            case Match.Sure sure -> sure.named().key();
            case Match.Several several -> "?";
            case Match.Nothing nothing -> nothing.near().isEmpty() ? "-" : "?";
        };
    }
}
