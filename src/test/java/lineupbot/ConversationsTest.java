package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.Conversations.Conversation;
import lineupbot.Conversations.Turn;
import lineupbot.alerts.Surface;
import lineupbot.chat.Authority;
import lineupbot.chat.Button;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.desk.FirstStart;
import lineupbot.store.Database;
import lineupbot.terminal.Terminal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What people say to the bot and what it answers, through the real dispatcher, on the lineup that ships with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConversationsTest {
    private Path folder;
    private Database database;
    private Wiring wiring;
    private long chats;

    @BeforeAll
    void open(@TempDir Path own) {
        folder = own;
        database = filled("lineup.db");
        wiring = wiring(database, Surface.TELEGRAM);
    }

    private Database filled(String name) {
        Database filled = Database.open("jdbc:sqlite:" + folder.resolve(name));
        new FirstStart(filled.jdbi()).fill();
        return filled;
    }

    /** In a terminal of their own everybody is an editor. */
    private static Wiring wiring(Database database, Surface surface) {
        return new Wiring(database, Config.of(name -> null), Clock.systemUTC(), Authority.ALONE, surface);
    }

    @AfterAll
    void close() {
        database.close();
    }

    static Stream<Conversation> conversations() throws IOException {
        return Conversations.all();
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void goesAsWritten(Conversation conversation) {
        if (conversation.isEditors()) {
            try (Database own = filled(conversation.name() + ".db")) {
                goes(conversation, wiring(own, Surface.TERMINAL), 1);
            }
        } else {
            goes(conversation, wiring, ++chats);
        }
    }

    private static void goes(Conversation conversation, Wiring wiring, long chat) {
        Terminal terminal = new Terminal(wiring.dispatcher(), wiring.chats(), chat);
        terminal.beginIn(Language.of(conversation.language()));
        Reply last = null;
        for (Turn turn : conversation.turns()) {
            last = terminal.says(said(turn.said(), last));
            assertThat(matches(turn.expected(), lines(last))).as("%s › %s%n%s%n%nexpected:%n%s", conversation.name(),
                    turn.said(), String.join("\n", lines(last)), String.join("\n", turn.expected())).isTrue();
        }
    }

    /** {@code [All JMC]} presses that button of the last answer. */
    private static String said(String words, Reply last) {
        if (!words.startsWith("[")) {
            return words.replace("\\0", "\u0000").replace("\\n", "\n");
        }
        String label = words.substring(1, words.length() - 1);
        return last.buttons().stream().flatMap(List::stream).filter(button -> plain(button.label()).equals(label))
                .map(Button::press).findFirst().orElseThrow(() -> new AssertionError("no button " + words));
    }

    private static List<String> lines(Reply reply) {
        List<String> lines = new ArrayList<>(
                plain(reply.text().plain()).lines().filter(line -> !line.isBlank()).toList());
        reply.buttons().forEach(row -> lines.add(plain(String.join(" ",
                row.stream().map(button -> "[" + button.label() + " → " + button.press() + "]").toList()))));
        return lines;
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').strip();
    }

    private static boolean matches(List<String> expected, List<String> lines) {
        if (expected.isEmpty()) {
            return lines.isEmpty();
        }
        List<String> rest = expected.subList(1, expected.size());
        if (expected.getFirst().equals("…")) {
            for (int skipped = 0; skipped <= lines.size(); skipped++) {
                if (matches(rest, lines.subList(skipped, lines.size()))) {
                    return true;
                }
            }
            return false;
        }
        return !lines.isEmpty() && lineMatches(expected.getFirst(), lines.getFirst())
                && matches(rest, lines.subList(1, lines.size()));
    }

    /** A line may begin or end with …, too. */
    private static boolean lineMatches(String expected, String line) {
        boolean begins = expected.startsWith("…");
        boolean ends = expected.endsWith("…");
        String middle = expected.substring(begins ? 1 : 0, expected.length() - (ends ? 1 : 0));
        if (begins && ends) {
            return line.contains(middle);
        }
        return begins ? line.endsWith(middle) : ends ? line.startsWith(middle) : line.equals(expected);
    }
}
