package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Language;
import lineupbot.feeds.Feed;
import lineupbot.feeds.FeedItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** What becomes of what feeds bring. */
class FeedDraftsTest {
    private static final String LAUNCH = "«Автотор» начал серийное производство внедорожника BAIC BJ80";
    private static final String PLAIN = "«Автотор» открыл музей для школьников";

    private Newsdesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new Newsdesk(folder);
        desk.ann("/feed add https://news.example/rss Газета");
        for (int item = 1; item <= 3; item++) {
            desk.run("""
                    INSERT INTO feed_item (id, address, url, title, published, state, added, last_seen)
                    VALUES (%1$d, '%1$d', 'https://news.example/%1$d', 'x', 0, 'NEW', 0, 0)""".formatted(item));
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void comes(long id, Feed.Mode mode, String title) {
        desk.wiring().feedDesk().accept(new FeedItem(id, "Газета", mode, "https://news.example/" + id, title,
                title + " сегодня.", "", Newsdesk.NOW, List.of("avtotor")));
    }

    @Test
    void newsBecomesADraftOnce() {
        comes(1, Feed.Mode.DRAFT, PLAIN);
        comes(1, Feed.Mode.DRAFT, PLAIN);
        assertThat(desk.ann("/drafts")).startsWith("1 черновик").contains("Газета · 20.11.2026 · только новость");
        assertThat(desk.ann("/draft 1 publish 1")).startsWith("Черновик 1 опубликован");
        comes(1, Feed.Mode.DRAFT, PLAIN);
        assertThat(desk.ann("/drafts")).startsWith("Черновиков нет.");
        assertThat(desk.ann("/news")).contains("музей");
    }

    @Test
    void aFeedThatMayPublishesPlainNewsAndNoLaunch() {
        desk.says(500, Language.RU, "/subscribe news музей");
        comes(2, Feed.Mode.NEWS, PLAIN);
        comes(2, Feed.Mode.NEWS, PLAIN);
        comes(3, Feed.Mode.NEWS, LAUNCH);
        assertThat(desk.column("SELECT title FROM news WHERE title LIKE '%музей%'")).hasSize(1);
        assertThat(desk.column("SELECT alert_id FROM alert_part WHERE news_id IS NOT NULL")).hasSize(1);
        assertThat(desk.column("SELECT told ->> '$.draft' FROM alert_part WHERE news_id IS NULL")).containsExactly("2");
        assertThat(desk.ann("/drafts")).startsWith("1 черновик").contains("BAIC BJ80");
        assertThat(desk.launches("baic-bj80")).isEmpty();
        assertThat(desk.ann("/draft 1 publish")).startsWith("Черновик уже опубликован: это сделал бот.");
        desk.ann("/draft 2 publish");
        assertThat(desk.launches("baic-bj80")).hasSize(1);
    }
}
