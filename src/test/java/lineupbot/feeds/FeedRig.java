package lineupbot.feeds;

import lineupbot.chat.Awaited;
import lineupbot.chat.Button;
import lineupbot.chat.Commands;
import lineupbot.chat.Dispatcher;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.chat.Role;
import lineupbot.chat.Texts;
import lineupbot.chat.Witness;
import lineupbot.desk.FirstStart;
import lineupbot.lineup.Lineup;
import lineupbot.store.Database;
import lineupbot.words.NameTable;
import lineupbot.words.Names;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Feeds on a real server and a real database with the lineup that ships, under a clock of the test's own. */
final class FeedRig implements AutoCloseable {
    static final long OWNER = 77;
    static final Instant START = Instant.parse("2023-08-16T09:00:00Z");

    final FeedServer server;
    final Database database;
    final Feeds feeds;
    /** What was handed on. */
    final List<FeedItem> taken = new ArrayList<>();
    Instant now = START;
    /** Thrown at the next items. */
    RuntimeException fault;
    private final Dispatcher dispatcher;
    private FeedWatch watch;

    FeedRig(Path folder) throws IOException {
        server = new FeedServer();
        database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"));
        new FirstStart(database.jdbi()).fill();
        feeds = new Feeds(database.jdbi());
        FeedCommand command = new FeedCommand(feeds, ZoneId.of("Europe/Kaliningrad"));
        dispatcher = new Dispatcher(new Commands(List.of(command)), new Texts(), FeedRig::role, Awaited.NONE,
                incoming -> Optional.empty(), Witness.NONE);
        restart();
    }

    private static Role role(long user) {
        return user == OWNER ? Role.OWNER : user == OWNER + 1 ? Role.EDITOR : Role.PERSON;
    }

    /** As after a crash: nothing but the database is left. */
    void restart(String... configured) {
        if (watch != null) {
            watch.close();
        }
        Names names = new Names(new NameTable(database.jdbi()));
        watch = FeedWatch.over(database.jdbi(),
                new FeedSettings(List.of(configured), true, ZoneId.of("Europe/Kaliningrad"), "lineup-bot/1.0"), names,
                Lineup.in(database.jdbi()).brands(), this::take, new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public Instant instant() {
                        return now;
                    }
                });
    }

    private void take(FeedItem item) {
        if (fault != null) {
            throw fault;
        }
        taken.add(item);
    }

    Duration turn() {
        try {
            return watch.turn();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the time pass, then has the feeds read. */
    void later(Duration time) {
        now = now.plus(time);
        turn();
    }

    List<String> titles() {
        return taken.stream().map(FeedItem::title).toList();
    }

    /** An item of a feed, published so long before now. */
    String item(String path, String title, Duration ago) {
        return "https://news.example" + path + "\t" + title + "\t"
                + DateTimeFormatter.RFC_1123_DATE_TIME.format(now.minus(ago).atOffset(ZoneOffset.UTC));
    }

    void serves(String path, String... items) {
        server.at(path, FeedServer.text(FeedServer.rss(items)));
    }

    /** The answer in Russian, its buttons in brackets below. */
    String says(String words) {
        return says(OWNER, Language.RU, words);
    }

    String says(long user, Language language, String words) {
        Reply reply = dispatcher.answer(new Incoming(1, user, language, words, true)).orElseThrow();
        StringBuilder told = new StringBuilder(reply.text().plain());
        reply.buttons().forEach(row -> told.append("\n").append(String.join(" ",
                row.stream().map((Button button) -> "[" + button.label() + " → " + button.press() + "]").toList())));
        return told.toString().replace('\u00a0', ' ');
    }

    @Override
    public void close() {
        watch.close();
        server.close();
        database.close();
    }
}
