package lineupbot.whole;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Call;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Killed without warning among waiting commands, and started again: nobody goes without an answer. */
class KilledIT {
    private static final int CHATS = 30;
    private static final int COMMANDS = 10;
    private static final int KILLS = 10;

    private final Random random = new Random(20230816);

    @Test
    void everyCommandIsAnsweredThoughTheBotIsKilledTenTimes(@TempDir Path folder) throws Exception {
        try (BotApi api = new BotApi()) {
            api.delay(Duration.ofMillis(40));
            People town = api.people();
            List<Person> people = IntStream.range(0, CHATS).mapToObj(chat -> town.person("Ann" + chat, "ru")).toList();
            for (int command = 0; command < COMMANDS; command++) {
                for (int chat = 0; chat < CHATS; chat++) {
                    people.get(chat).says("/model " + word(chat, command));
                }
            }
            Jar jar = new Jar(folder);
            for (int kill = 0; kill < KILLS; kill++) {
                killSomewhere(jar, api);
            }
            Process last = jar.onTelegram(api);
            try {
                awaitAllAnswered(api);
            } finally {
                last.destroy();
                last.waitFor();
            }
            for (int chat = 0; chat < CHATS; chat++) {
                assertThat(firstAnswers(api, chat)).as("answers come in the order of the commands").isSorted();
            }
            assertThat(api.violations()).isEmpty();
            System.out.printf("killed %d times: %d commands answered, %d answers twice%n", KILLS, CHATS * COMMANDS,
                    answers(api).size() - CHATS * COMMANDS);
        }
    }

    /** Lets the bot answer some, then kills it in the middle of the next ones. */
    private void killSomewhere(Jar jar, BotApi api) throws IOException, InterruptedException {
        int before = answers(api).size();
        Process bot = jar.onTelegram(api);
        int more = random.nextInt(1, CHATS);
        api.awaitCalls("sendMessage", before + more);
        bot.destroyForcibly().waitFor();
    }

    private static void awaitAllAnswered(BotApi api) {
        api.awaitCall(call -> everyCommandIsAnswered(api), Duration.ofSeconds(60));
    }

    private static boolean everyCommandIsAnswered(BotApi api) {
        String all = String.join("\n", answers(api));
        for (int chat = 0; chat < CHATS; chat++) {
            for (int command = 0; command < COMMANDS; command++) {
                if (!all.contains("«" + word(chat, command) + "»")) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The numbers of a chat's commands in the order in which their first answers came. */
    private static List<Integer> firstAnswers(BotApi api, int chat) {
        List<Integer> order = new ArrayList<>();
        for (String answer : answers(api)) {
            for (int command = 0; command < COMMANDS; command++) {
                if (answer.contains("«" + word(chat, command) + "»") && !order.contains(command)) {
                    order.add(command);
                }
            }
        }
        return order;
    }

    private static List<String> answers(BotApi api) {
        return api.calls("sendMessage").stream().filter(Call::succeeded).map(call -> call.text("text")).toList();
    }

    /** A name that nobody has: the bot says it back. */
    private static String word(int chat, int command) {
        return "qqq" + chat + "w" + command + "zz";
    }
}
