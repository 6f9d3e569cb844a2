package lineupbot.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What becomes of feeds as time goes by. */
class FeedWatchTest {
    private static final Duration QUARTER = Duration.ofMinutes(17);
    private static final Duration HOUR = Duration.ofHours(1);

    private FeedRig rig;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        rig = new FeedRig(folder);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void theFirstReadingIsABacklog() {
        List<String> items = new ArrayList<>();
        for (int at = 0; at < 50; at++) {
            items.add(rig.item("/" + at, "«Автотор» выпустил " + (1000 - at) + " машин", HOUR.multipliedBy(at)));
        }
        rig.serves("/rss", items.toArray(String[]::new));
        rig.restart(rig.server.address("/rss"));
        rig.turn();
        assertThat(rig.titles()).containsExactly("«Автотор» выпустил 998 машин", "«Автотор» выпустил 999 машин",
                "«Автотор» выпустил 1000 машин");

        items.addFirst(rig.item("/new", "«Автотор» начал выпуск JMC Vigus", Duration.ZERO));
        rig.serves("/rss", items.toArray(String[]::new));
        rig.later(QUARTER);
        assertThat(rig.taken).hasSize(4).last().satisfies(item -> {
            assertThat(item.about()).containsExactly("avtotor", "jmc", "jmc-vigus");
            assertThat(item.url()).isEqualTo("https://news.example/new");
            assertThat(item.feed()).isEqualTo("127.0.0.1");
            assertThat(item.mode()).isEqualTo(Feed.Mode.DRAFT);
            assertThat(item.published()).isEqualTo(FeedRig.START);
        });
        rig.later(QUARTER);
        assertThat(rig.taken).hasSize(4);
    }

    @Test
    void oldNewsOfANewFeedStayUnread() {
        rig.serves("/rss", rig.item("/1", "«Автотор» подвёл итоги", Duration.ofDays(3)));
        rig.restart(rig.server.address("/rss"));
        rig.turn();
        assertThat(rig.taken).isEmpty();
    }

    @Test
    void whatConcernsNobodyHereIsNotHandedOn() {
        running("/rss");
        rig.serves("/rss", rig.item("/1", "Lada подорожала", Duration.ZERO),
                rig.item("/2", "Kaiyi показала кроссовер", Duration.ZERO));
        rig.later(QUARTER);
        assertThat(rig.titles()).containsExactly("Kaiyi показала кроссовер");
    }

    @Test
    void anAddressIsKnownAgainHoweverItIsWritten() {
        running("/a", "/b");
        rig.serves("/a", rig.item("/n/1?utm_source=rss&amp;id=5", "«Автотор» расширяется", Duration.ZERO));
        rig.later(QUARTER);
        rig.serves("/b", rig.item("/n/1/?id=5#top", "Совсем другой заголовок об «Автоторе»", Duration.ZERO),
                "http://m.news.example/n/1/amp?id=5\t«Автотор»: третий заголовок\tWed, 16 Aug 2023 09:00:00 GMT");
        rig.later(QUARTER);
        assertThat(rig.titles()).containsExactly("«Автотор» расширяется");
    }

    @Test
    void oneNoteInSeveralPapersIsShownOnce() {
        running("/a", "/b");
        rig.serves("/a", rig.item("/a/1", "«Автотор» начал производство трёх моделей JMC", Duration.ZERO));
        rig.later(QUARTER);
        rig.serves("/b", rig.item("/b/1", "Автотор начал производство трех моделей JMC – ТАСС", Duration.ZERO),
                rig.item("/b/2", "Автотор остановил производство трёх моделей JMC", Duration.ZERO));
        rig.later(QUARTER);
        assertThat(rig.titles()).containsExactlyInAnyOrder("«Автотор» начал производство трёх моделей JMC",
                "Автотор остановил производство трёх моделей JMC");
        assertThat(
                column("SELECT f.title FROM feed_item i JOIN feed_item f ON f.id = i.first WHERE i.state = 'DOUBLE'"))
                .containsExactly("«Автотор» начал производство трёх моделей JMC");
    }

    @Test
    void nothingIsLostWhenNobodyTakesIt() {
        running("/rss");
        rig.serves("/rss", rig.item("/1", "«Автотор» расширяется", Duration.ZERO));
        rig.fault = new IllegalStateException("the desk is full");
        rig.later(QUARTER);
        rig.later(Duration.ofMinutes(1));
        assertThat(rig.taken).isEmpty();

        rig.fault = null;
        rig.restart(rig.server.address("/rss"));
        rig.turn();
        assertThat(rig.titles()).containsExactly("«Автотор» расширяется");
        rig.later(QUARTER);
        assertThat(rig.taken).hasSize(1);
    }

    @Test
    void asksEveryQuarterOfAnHourAndOnlyForWhatIsNew() {
        rig.server.at("/rss",
                FeedServer.text(FeedServer.rss(), "ETag", "\"1\"", "Last-Modified", "Wed, 16 Aug 2023 09:00:00 GMT"));
        rig.restart(rig.server.address("/rss"));
        assertThat(rig.turn()).as("somebody may add a feed").isEqualTo(Duration.ofMinutes(1));
        rig.later(Duration.ofMinutes(13));
        assertThat(rig.server.asked).hasSize(1);
        rig.server.at("/rss", FeedServer.status(304));
        rig.later(Duration.ofMinutes(4));
        rig.later(QUARTER);
        assertThat(rig.server.asked).hasSize(3).last()
                .satisfies(asked -> assertThat(asked.headers().getFirst("If-None-Match")).isEqualTo("\"1\""));
        assertThat(feed().trouble()).isNull();
    }

    @Test
    void comesMoreAndMoreSeldomWhereItFails() {
        rig.server.at("/rss", FeedServer.status(500));
        rig.restart(rig.server.address("/rss"));
        List<Long> waits = new ArrayList<>();
        for (int failure = 0; failure < 9; failure++) {
            rig.turn();
            waits.add(Duration.between(rig.now, feed().next()).toMinutes());
            rig.now = feed().next();
        }
        assertThat(waits).isSorted().first().satisfies(wait -> assertThat(wait).isBetween(13L, 17L));
        assertThat(waits).last().isEqualTo(24 * 60L);
        assertThat(feed().trouble()).isEqualTo(new Trouble(Trouble.Kind.STATUS, "500"));

        rig.serves("/rss");
        rig.turn();
        assertThat(feed().trouble()).isNull();
        assertThat(Duration.between(rig.now, feed().next())).isLessThan(QUARTER);
    }

    @Test
    void aTroubleIsLoggedOnceAlsoAcrossARestart() {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(FeedVisit.class);
        lines.start();
        logger.addAppender(lines);
        rig.server.at("/rss", FeedServer.status(500));
        rig.restart(rig.server.address("/rss"));
        rig.turn();
        rig.later(HOUR);
        rig.restart(rig.server.address("/rss"));
        rig.later(HOUR.multipliedBy(2));
        rig.server.at("/rss", FeedServer.file("html.html"));
        rig.later(HOUR.multipliedBy(5));
        logger.detachAppender(lines);
        assertThat(rig.server.asked).hasSize(4);
        assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage).containsExactly(
                "feed 127.0.0.1 cannot be read: STATUS 500 (" + rig.server.address("/rss") + ")",
                "feed 127.0.0.1 cannot be read: PAGE (" + rig.server.address("/rss") + ")");
    }

    @Test
    void staysAwayAsLongAsItIsAskedTo() {
        rig.server.at("/rss", FeedServer.status(429, "Retry-After", "7200"));
        rig.restart(rig.server.address("/rss"));
        rig.turn();
        assertThat(Duration.between(rig.now, feed().next())).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aFeedThatCannotBeReadKeepsItsValidatorsBack() {
        rig.server.at("/rss", FeedServer.text("<rss version='2.0'><oops>", "ETag", "\"broken\""));
        rig.restart(rig.server.address("/rss"));
        rig.turn();
        assertThat(feed().validators()).isEqualTo(Feed.Validators.NONE);
    }

    @Test
    void oneBadFeedDoesNotKeepTheOthersBack() {
        rig.server.at("/bad", FeedServer.file("laughs.xml"));
        rig.serves("/good", rig.item("/1", "«Автотор» расширяется", Duration.ZERO));
        rig.restart(rig.server.address("/bad"), rig.server.address("/good"));
        rig.turn();
        assertThat(rig.titles()).containsExactly("«Автотор» расширяется");
    }

    @Test
    void aDateInTheFutureIsNow() {
        running("/rss");
        rig.serves("/rss", rig.item("/1", "«Автотор» расширяется", HOUR.negated()));
        rig.later(QUARTER);
        assertThat(rig.taken.getFirst().published()).isEqualTo(rig.now);
    }

    @Test
    void forgetsAfterTwoMonthsWhatTheFeedHasDropped() {
        rig.serves("/rss", rig.item("/kept", "Lada подорожала", Duration.ZERO),
                rig.item("/dropped", "УАЗ подорожал", Duration.ZERO));
        rig.restart(rig.server.address("/rss"));
        rig.turn();
        rig.serves("/rss", rig.item("/kept", "Lada подорожала", Duration.ZERO));
        for (int day = 0; day < 62; day++) {
            rig.later(Duration.ofDays(1));
        }
        assertThat(column("SELECT title FROM feed_item")).containsExactly("Lada подорожала");
    }

    @Test
    void whoWasAwayForLongFindsABacklog() {
        running("/rss");
        rig.now = rig.now.plus(Duration.ofDays(40));
        rig.serves("/rss", rig.item("/1", "«Автотор» расширяется", Duration.ofDays(5)));
        rig.turn();
        assertThat(rig.taken).isEmpty();
    }

    @Test
    void whatIsNoLongerInFeedsIsNoLongerRead() {
        running("/a", "/b");
        rig.restart(rig.server.address("/b"));
        assertThat(rig.feeds.all()).extracting(Feed::address).containsExactly(rig.server.address("/b"));
    }

    @Test
    void readsManyFeedsAtOnce() {
        List<String> addresses = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            rig.serves("/" + at, rig.item("/n" + at, "«Автотор» выпустил " + (1000 + at) + " машин", Duration.ZERO));
            addresses.add(rig.server.address("/" + at));
        }
        rig.restart(addresses.toArray(String[]::new));
        rig.turn();
        assertThat(rig.titles()).hasSize(40).doesNotHaveDuplicates();
        assertThat(Collections.max(rig.feeds.all().stream().map(Feed::next).toList()))
                .isBefore(Instant.EPOCH.plusMillis(rig.now.toEpochMilli()).plus(QUARTER));
    }

    /** Feeds that have been read once, with nothing in them. */
    private void running(String... paths) {
        List<String> addresses = new ArrayList<>();
        for (String path : paths) {
            rig.serves(path);
            addresses.add(rig.server.address(path));
        }
        rig.restart(addresses.toArray(String[]::new));
        rig.turn();
    }

    private Feed feed() {
        return rig.feeds.all().getFirst();
    }

    private List<String> column(String sql) {
        return rig.database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
