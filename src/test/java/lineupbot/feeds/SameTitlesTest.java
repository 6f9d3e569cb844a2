package lineupbot.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.desk.FirstStart;
import lineupbot.lineup.Lineup;
import lineupbot.store.Database;
import lineupbot.words.NameTable;
import lineupbot.words.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which titles tell the same, and what texts are about. */
class SameTitlesTest {
    static Stream<String[]> titles() {
        return FeedServer.lines("same-titles.tsv").stream().map(line -> line.split("\t"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void knowsANoteAgain(String expected, String one, String other) {
        assertThat(Titles.isSame(Titles.words(one), Titles.words(other))).isEqualTo("yes".equals(expected));
        assertThat(Titles.isSame(Titles.words(other), Titles.words(one))).isEqualTo("yes".equals(expected));
    }

    @Test
    void knowsWhatConcernsUs(@TempDir Path folder) {
        try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"))) {
            new FirstStart(database.jdbi()).fill();
            Concern concern = Concern.of(new Names(new NameTable(database.jdbi())),
                    Lineup.in(database.jdbi()).brands());
            List<String> lines = FeedServer.lines("concern.tsv");
            assertThat(lines.stream().map(line -> line.substring(line.indexOf("\t") + 1))
                    .map(text -> told(concern.in(text)) + "\t" + text)).containsExactlyElementsOf(lines);
        }
    }

    private static String told(List<String> about) {
        return about.isEmpty() ? "nothing" : String.join(" ", about);
    }
}
