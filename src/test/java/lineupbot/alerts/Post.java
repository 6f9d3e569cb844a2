package lineupbot.alerts;

import lineupbot.chat.Html;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.chat.Texts;
import lineupbot.pace.Pace;
import lineupbot.settings.Chats;
import lineupbot.store.Database;
import org.jdbi.v3.core.Jdbi;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A courier on a real database, a clock that the test moves, and alerts that say their number and version. */
final class Post implements AutoCloseable {
    private static final Duration SECOND = Duration.ofSeconds(1);
    /** Where nothing happens, a long time passes in so many steps. */
    private static final int STEPS = 500;

    final Database database;
    final Jdbi jdbi;
    final Chats chats;
    final FakeCarrier carrier = new FakeCarrier();
    final Supplies supplies;
    Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private Courier courier;
    /** For nothing that a test counts: time that only goes on. */
    private Duration passed = Duration.ZERO;
    long broken;

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    Post(Path folder, int perSecond) {
        database = Database.open("jdbc:sqlite:" + folder.resolve("post.db"));
        jdbi = database.jdbi();
        chats = new Chats(jdbi, Language.EN, ZoneOffset.UTC);
        Letters letters = new Letters((alert, language) -> told(alert, language),
                (alerts, language) -> new Told(Reply.of(Html
                        .text(alerts.stream().map(alert -> text(alert, language)).collect(Collectors.joining(" + ")))),
                        0));
        supplies = new Supplies(jdbi, chats, new Texts(), letters, new Pace(perSecond, () -> passed.toNanos()), clock);
        start(Surface.TELEGRAM);
    }

    /** A courier that begins, as after a crash: it knows nothing of the one before. */
    void start(Surface surface) {
        courier = new Courier(supplies, surface, carrier, Runnable::run, Runnable::run, () -> {});
    }

    private Told told(long alert, Language language) {
        if (alert == broken) {
            throw new IllegalStateException("cannot be written");
        }
        return new Told(Reply.of(Html.text(text(alert, language))), version(alert));
    }

    private String text(long alert, Language language) {
        int version = version(alert);
        return (language == Language.RU ? "Новость " : "Alert ") + alert + (version == 0 ? "" : " v" + version);
    }

    private int version(long alert) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT version FROM alert WHERE id = ?").bind(0, alert)
                .mapTo(Integer.class).one());
    }

    void alert(long id, long... chats) {
        sql("INSERT OR IGNORE INTO alert (id, made) VALUES (?, ?)", id, now.toEpochMilli());
        for (long chat : chats) {
            inTopic(id, chat, 0);
        }
    }

    void inTopic(long id, long chat, int topic) {
        sql("INSERT OR IGNORE INTO alert (id, made) VALUES (?, ?)", id, now.toEpochMilli());
        sql("INSERT INTO delivery (alert_id, chat, topic) VALUES (?, ?, ?)", id, chat, topic);
    }

    void subscribed(long chat, int topic, long user) {
        sql("INSERT OR IGNORE INTO interest (id, key) VALUES (1, 'launches')");
        sql("INSERT INTO subscription (interest_id, chat, topic, by_user, since) VALUES (1, ?, ?, ?, 0)", chat, topic,
                user);
    }

    /** As a correction does it. */
    void correct(long alert) {
        sql("UPDATE alert SET version = version + 1 WHERE id = ?", alert);
        sql("UPDATE delivery SET state = 'STALE', due = 0 WHERE alert_id = ? AND state = 'SENT'", alert);
    }

    void sql(String sql, Object... arguments) {
        jdbi.useHandle(handle -> handle.execute(sql, arguments));
    }

    /** Such as «1 to 5: SENT», by alert and chat. */
    List<String> states() {
        return query("SELECT alert_id || ' to ' || chat || ': ' || state || coalesce(' ' || reason, '') "
                + "FROM delivery ORDER BY alert_id, chat, topic");
    }

    String state() {
        return states().getFirst().replaceFirst("^[^:]*: ", "");
    }

    List<String> query(String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    Optional<String> one(String sql) {
        return query(sql).stream().findFirst();
    }

    void pass(Duration time) {
        now = now.plus(time);
        passed = passed.plus(time);
    }

    /** Takes turns until the courier means to wait. */
    List<String> turn() {
        Duration wait;
        do {
            wait = courier.turn();
        } while (wait.isZero());
        return carrier.news();
    }

    /** Lets time pass, with turns whenever the courier wants one. */
    List<String> during(Duration time) {
        Instant end = now.plus(time);
        while (now.isBefore(end)) {
            Duration wait = courier.turn();
            Duration step = wait.compareTo(SECOND) < 0 || time.dividedBy(STEPS).compareTo(SECOND) < 0
                    ? wait
                    : time.dividedBy(STEPS);
            Duration left = Duration.between(now, end);
            pass(step.compareTo(left) < 0 ? step : left);
        }
        return turn();
    }

    void stop() {
        courier.stop();
    }

    @Override
    public void close() {
        database.close();
    }
}
