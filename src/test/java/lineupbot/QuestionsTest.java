package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Authority;
import lineupbot.chat.Language;
import lineupbot.desk.FirstStart;
import lineupbot.store.Database;
import lineupbot.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Questions in people's own words, on the lineup that ships: every answer holds what it must, and nothing untrue. */
class QuestionsTest {
    private long chat = 1_000;

    @Test
    void everyQuestionIsAnsweredRight(@TempDir Path folder) throws IOException {
        try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"))) {
            new FirstStart(database.jdbi()).fill();
            Wiring wiring = new Wiring(database, Config.of(name -> null), Clock.systemUTC(), Authority.ALONE);
            List<String> wrong = new ArrayList<>();
            Map<String, int[]> rates = new TreeMap<>();
            for (QuestionCase question : QuestionCase.all()) {
                String answer = answer(wiring, question);
                int[] rate = rates.computeIfAbsent(question.kind(), kind -> new int[2]);
                rate[1]++;
                if (question.isRight(answer)) {
                    rate[0]++;
                } else {
                    wrong.add(question + "\n" + answer);
                }
            }
            rates.forEach((kind, rate) -> System.out.printf(Locale.ROOT, "questions %-10s %3d of %3d%n", kind, rate[0],
                    rate[1]));
            assertThat(wrong).isEmpty();
        }
    }

    private String answer(Wiring wiring, QuestionCase question) {
        Terminal terminal = new Terminal(wiring.dispatcher(), wiring.chats(), ++chat);
        terminal.beginIn(Language.of(question.language()));
        String answer = "";
        for (String said : question.said()) {
            answer = terminal.says(said).text().plain();
        }
        return answer;
    }
}
