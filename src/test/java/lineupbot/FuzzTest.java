package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Authority;
import lineupbot.chat.Button;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.desk.FirstStart;
import lineupbot.fuzz.Fuzz;
import lineupbot.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Whatever anybody types, up to the 4,096 characters of a message, there is an answer and no fault. Seeded. */
class FuzzTest {
    private static final int INPUTS = Fuzz.inputs(1_500);
    private static final int LONGEST = 4_096;
    private static final int REMEMBERED = 500;
    private static final long OWNER = 1;
    private static final List<String> PIECES = List.of("/edit ", "/add ", "/add launch ", "/add claim ", "/form ",
            "/form 1 body ", "/draft 1 ", "/undo ", "/history ", "/read ", "/retire ", "/editor add ", "/alerts ",
            "/timeline ", "/card ", "/stats ", "/start ", "/quiet ", "/digest ", "/timezone ", "/brand ", "/launches ",
            "/model ", "/compare ", "/search ", "/news ", "/models ", "/about ", "/subscribe ", "/subscribe news ",
            "/unsubscribe ", "#7/", "@cars ", "подпиши меня на ", "когда ", "сколько ", "Vigus", "вигус ", "JMC ",
            "X55", "BAIC ", "а ", "в августе ", "2023", "-1", "99999", "план ", "what ", "compare ", "\"", "*", "'",
            ";--", "<b>", "&", "%s", "{0}", "\u0000", "\u202e", "😀", "\n", "Ё", "(", ")", "ﬁ", "Ⅷ", "\ud83d", " ", "щ",
            "q", "7");

    private final Fuzz fuzz = new Fuzz(16_08_2023, PIECES);
    private final Random random = fuzz.random();
    /** What buttons say that were seen. */
    private final List<String> presses = new ArrayList<>();

    @Test
    void answersAnythingWithoutAFault(@TempDir Path folder) {
        try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"))) {
            new FirstStart(database.jdbi()).fill();
            Wiring wiring = new Wiring(database, Config.of(name -> name.equals("ADMIN_IDS") ? "" + OWNER : null),
                    Clock.systemUTC(), Authority.ALONE);
            long longest = 0;
            for (int input = 0; input < INPUTS; input++) {
                String words = presses.isEmpty() || random.nextInt(3) > 0 ? words() : forged();
                long began = System.nanoTime();
                Reply reply = wiring.dispatcher()
                        .answer(new Incoming(1 + input % 50, input % 3, Language.RU, words, true)).orElseThrow();
                remember(reply);
                longest = input < INPUTS / 2 ? 0 : Math.max(longest, System.nanoTime() - began);
                assertThat(reply.text().plain()).as(words).isNotBlank().doesNotContain("ошибка на нашей стороне");
            }
            System.out.printf("fuzzed: %d inputs answered, the slowest of the second half in %d ms%n", INPUTS,
                    longest / 1_000_000);
        }
    }

    private void remember(Reply reply) {
        reply.buttons().stream().flatMap(List::stream).filter(Button.Press.class::isInstance).map(Button::press)
                .forEach(press -> {
                    if (presses.size() < REMEMBERED) {
                        presses.add(press);
                    } else {
                        presses.set(random.nextInt(REMEMBERED), press);
                    }
                });
    }

    /** A button's command with something wrong in it. */
    private String forged() {
        return fuzz.spoilt(presses.get(random.nextInt(presses.size())));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        int length = random.nextInt(10) == 0 ? LONGEST : random.nextInt(1, 80);
        while (words.length() < length) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
