package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Authority;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.desk.FirstStart;
import lineupbot.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/** Whatever anybody types, up to the 4,096 characters of a message, there is an answer and no fault. Seeded. */
class FuzzTest {
    private static final int INPUTS = 1_500;
    private static final int LONGEST = 4_096;
    private static final List<String> PIECES = List.of("/model ", "/compare ", "/search ", "/news ", "/models ",
            "/about ", "/subscribe ", "/subscribe news ", "/unsubscribe ", "#7/", "@cars ", "подпиши меня на ",
            "когда ", "сколько ", "Vigus", "вигус ", "JMC ", "X55", "BAIC ", "а ", "в августе ", "2023", "-1", "99999",
            "план ", "what ", "compare ", "\"", "*", "'", ";--", "<b>", "&", "%s", "{0}", "\u0000", "\u202e", "😀",
            "\n", "Ё", "(", ")", "ﬁ", "Ⅷ", "\ud83d", " ", "щ", "q", "7");

    private final Random random = new Random(16_08_2023);

    @Test
    void answersAnythingWithoutAFault(@TempDir Path folder) {
        try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"))) {
            new FirstStart(database.jdbi()).fill();
            Wiring wiring = new Wiring(database, Config.of(name -> null), Clock.systemUTC(), Authority.ALONE);
            long longest = 0;
            for (int input = 0; input < INPUTS; input++) {
                String words = words();
                long began = System.nanoTime();
                Reply reply = wiring.dispatcher().answer(new Incoming(input % 50, 0, Language.RU, words, true))
                        .orElseThrow();
                longest = input < INPUTS / 2 ? 0 : Math.max(longest, System.nanoTime() - began);
                assertThat(reply.text().plain()).as(words).isNotBlank().doesNotContain("ошибка на нашей стороне");
            }
            System.out.printf("fuzzed: %d inputs answered, the slowest of the second half in %d ms%n", INPUTS,
                    longest / 1_000_000);
        }
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
