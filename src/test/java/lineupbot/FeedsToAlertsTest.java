package lineupbot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lineupbot.FilesDesk.read;
import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.Person;
import lineupbot.botapi.Sent;
import lineupbot.feeds.FeedServer;
import lineupbot.feeds.FeedWatch;
import lineupbot.pace.Pause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** From a paper's feed to those who follow, all the way: over HTTP in, over HTTP out. */
class FeedsToAlertsTest {
    private static final String LAUNCH = "https://n.example/1?utm_source=rss\t«Автотор» начал выпуск внедорожника BAIC BJ80"
            + "\tFri, 20 Nov 2026 11:00:00 +0300";
    private static final String SAME = "https://other.example/1\t«Автотор» начал выпуск внедорожников BAIC BJ80"
            + "\tFri, 20 Nov 2026 11:30:00 +0300";
    private static final String MUSEUM = "https://n.example/2\t«Автотор» открыл музей для школьников"
            + "\tFri, 20 Nov 2026 10:00:00 +0300";

    @TempDir
    Path folder;
    private FeedServer papers;
    private FilesDesk desk;
    private Thread reading;
    private FeedWatch watch;

    @BeforeEach
    void open() throws IOException {
        papers = new FeedServer();
        papers.at("/windows",
                FeedServer.bytes(
                        FeedServer.encoded("<?xml version=\"1.0\" encoding=\"windows-1251\"?>" + FeedServer.rss(LAUNCH),
                                "windows-1251"),
                        "Content-Type", "text/xml; charset=utf-8"));
        papers.at("/marked", FeedServer.bytes(("\uFEFF" + FeedServer.rss(SAME, MUSEUM)).getBytes(UTF_8)));
        papers.at("/broken", FeedServer.text("<rss><channel><item><title>Автотор"));
        papers.at("/page",
                FeedServer.text("<!doctype html><html><body>Автотор</body></html>", "Content-Type", "text/html"));
        desk = new FilesDesk(folder, Map.of("FEEDS_ALLOW_PRIVATE", "true", "FEEDS", papers.address("/windows") + " "
                + papers.address("/marked") + " " + papers.address("/broken") + " " + papers.address("/page")));
        desk.says(desk.editor, "/drafts");
        watch = desk.wiring.feedWatch();
        reading = Thread.ofPlatform().daemon().unstarted(this::reads);
    }

    private void reads() {
        try {
            watch.run(Pause.REAL);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void close() throws InterruptedException {
        reading.interrupt();
        watch.close();
        reading.join(Duration.ofSeconds(5));
        assertThat(desk.api.violations()).isEmpty();
        desk.close();
        papers.close();
    }

    @Test
    void aLaunchInAFeedBecomesAnAlert() {
        Person ann = desk.ann;
        desk.says(ann, "/subscribe BAIC");
        reading.start();
        desk.awaits("SELECT count(*) FROM draft", 2);
        desk.awaits("SELECT count(*) FROM feed WHERE trouble IS NOT NULL", 2);
        desk.clock.pass(Duration.ofSeconds(11));

        Sent told = desk.api.awaitSentTo(desk.editor.id(), 2);
        assertThat(read(told)).startsWith("2 new drafts from feeds").contains("музей", "внедорожник");
        String id = read(told).replaceAll("(?s).*?(\\d+) · «Автотор» начал.*", "$1");
        Sent card = desk.next(desk.editor, () -> desk.editor.presses(told, id));
        assertThat(read(card)).contains("BAIC BJ80: off-roader, start of production, done", "＋ a new model");
        desk.editor.presses(card, "Publish");

        assertThat(read(desk.api.awaitSentTo(ann.id(), 2))).startsWith("BAIC BJ80 – off-roader");
        assertThat(read(desk.says(desk.editor, "/feed list"))).contains("Can’t be read: its XML has a fault, line 1",
                "Can’t be read: it is a web page, not a feed");
    }
}
