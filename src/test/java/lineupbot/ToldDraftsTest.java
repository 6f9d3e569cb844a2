package lineupbot;

import static lineupbot.FilesDesk.read;
import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.Person;
import lineupbot.botapi.Sent;
import lineupbot.feeds.Feed;
import lineupbot.feeds.FeedItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What editors are told of the drafts that feeds make. */
class ToldDraftsTest {
    private static final long NEVER_WROTE = 79;

    @TempDir
    Path folder;
    private FilesDesk desk;
    private Person oleg;

    @BeforeEach
    void open() {
        desk = new FilesDesk(folder, Map.of("ADMIN_IDS", "77,78," + NEVER_WROTE));
        oleg = desk.api.people().person(78, "Oleg", "ru");
        desk.says(desk.editor, "/drafts");
        desk.says(oleg, "/drafts");
        desk.database.jdbi().useHandle(handle -> handle.execute("""
                INSERT INTO feed_item (id, address, url, title, published, state, added, last_seen)
                SELECT value, value, 'https://news.example/' || value, 'x', 0, 'NEW', 0, 0
                FROM json_each('[1, 2, 3]')"""));
    }

    @AfterEach
    void close() {
        assertThat(desk.api.violations()).isEmpty();
        desk.close();
    }

    private void comes(long id, String title) {
        desk.wiring.feedDesk().accept(new FeedItem(id, "Газета", Feed.Mode.DRAFT, "https://news.example/" + id, title,
                title + " сегодня.", "", desk.clock.instant(), List.of("avtotor")));
    }

    private Sent told(Person editor, int after) {
        return desk.api.awaitSentTo(editor.id(), after + 1);
    }

    private void passes(int seconds) {
        desk.clock.pass(Duration.ofSeconds(seconds));
    }

    @Test
    void whatComesTogetherIsOneMessageToEachEditorInTheirLanguage() {
        comes(1, "«Автотор» открыл музей для школьников");
        comes(2, "«Автотор» начал серийное производство внедорожника BAIC BJ80");
        passes(11);
        assertThat(read(told(oleg, 1))).isEqualTo("""
                2 новых черновика из лент

                1 · «Автотор» открыл музей для школьников

                2 · «Автотор» начал серийное производство внедорожника BAIC BJ80""");
        Sent told = told(desk.editor, 1);
        assertThat(read(told)).startsWith("2 new drafts from feeds");
        assertThat(read(desk.next(desk.editor, () -> desk.editor.presses(told, "2")))).startsWith("Draft 2")
                .contains("BAIC BJ80");

        comes(3, "«Автотор» назначил директора");
        passes(11);
        assertThat(read(told(oleg, 2))).startsWith("Новый черновик из лент\n\n3 · «Автотор» назначил");
    }

    @Test
    void aRestartLosesNoneAndWhoeverNeverWroteIsNoTrouble() {
        comes(1, "«Автотор» открыл музей для школьников");
        desk.restart();
        assertThat(read(told(oleg, 1))).startsWith("Новый черновик из лент");
        assertThat(read(told(desk.editor, 1))).startsWith("A new draft from a feed");
        desk.awaits("SELECT count(*) FROM delivery WHERE chat = 79 AND state = 'FAILED'", 1);
        comes(2, "«Автотор» назначил директора");
        assertThat(desk.count("SELECT count(*) FROM delivery WHERE chat = 79")).isOne();
        assertThat(read(desk.says(desk.editor, "/alerts"))).contains("директора");
    }

    @Test
    void whatIsDealtWithBeforeTheMessageGoesIsNotInIt() {
        comes(1, "«Автотор» открыл музей для школьников");
        desk.says(oleg, "/draft 1 drop");
        passes(11);
        assertThat(read(told(oleg, 2))).isEqualTo("Черновики из лент уже разобраны");
    }
}
