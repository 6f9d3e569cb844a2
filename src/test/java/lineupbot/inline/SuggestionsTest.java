package lineupbot.inline;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.desk.FirstStart;
import lineupbot.lineup.Lineup;
import lineupbot.lineup.Suggestions;
import lineupbot.store.Database;
import lineupbot.words.NameTable;
import lineupbot.words.Names;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a few typed words suggest, on the lineup that ships with the bot. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionsTest {
    private Database database;
    private Suggestions suggestions;

    @BeforeAll
    void open(@TempDir Path folder) {
        database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"));
        new FirstStart(database.jdbi()).fill();
        NameTable table = new NameTable(database.jdbi());
        suggestions = new Suggestions(Lineup.in(database.jdbi()), new Names(table), table,
                words -> words.contains("пикап") ? Optional.of("/models пикап") : Optional.empty());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void withoutWordsComesWhatIsNewest() {
        List<String> newest = suggestions.apply("");
        assertThat(newest).hasSizeGreaterThan(20).doesNotHaveDuplicates().contains("/launches", "/news", "/brands");
        assertThat(newest.subList(0, 10)).allMatch(command -> command.startsWith("/model "));
        assertThat(newest.get(10)).isEqualTo("/launches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vigus", "вигус", "JMC Vigus", "vig", "Виг", "вигу", "ви"})
    void aNameOrItsBeginningComesFirst(String typed) {
        assertThat(suggestions.apply(typed)).startsWith("/model jmc-vigus");
    }

    @Test
    void aBrandBringsItsModelsAndNews() {
        assertThat(suggestions.apply("jmc")).startsWith("/brand jmc")
                .contains("/model jmc-vigus", "/model jmc-conquer", "/news jmc", "/launches jmc")
                .doesNotHaveDuplicates();
    }

    @Test
    void severalOfANameComeEach() {
        assertThat(suggestions.apply("x7")).filteredOn(command -> command.startsWith("/model ")).hasSizeGreaterThan(1)
                .doesNotContain("/model x7");
    }

    @Test
    void aQuestionIsAnsweredFirst() {
        assertThat(suggestions.apply("какие есть пикапы")).startsWith("/models пикап");
    }

    @Test
    void wordsOfTheNewsAreFound() {
        assertThat(suggestions.apply("кластер")).containsExactly("/news кластер");
        assertThat(suggestions.apply("xyzzy 12")).isEmpty();
        assertThat(suggestions.apply("?")).isEmpty();
    }
}
