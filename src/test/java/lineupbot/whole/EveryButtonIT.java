package lineupbot.whole;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Button;
import lineupbot.botapi.Person;
import lineupbot.botapi.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The whole bot over HTTP: every command is said and every button pressed, and the Bot API finds nothing wrong. */
class EveryButtonIT {
    private static final List<String> COMMANDS = List.of("/start", "/help", "/brands", "/brand", "/brand jmc",
            "/models", "/models пикап", "/models crossover 2023", "/models planned", "/model", "/model Vigus",
            "/model X7", "/launches", "/launches 2023-08", "/launches since 2023", "/news", "/news электро", "/plant",
            "/sources", "/lang", "/settings", "/timezone Россия", "/quiet 25:00", "/digest", "/silent", "/alerts",
            "вигус", "/compare Vigus, Conquer", "/compare JMC и BAIC", "/search электромобили", "/about vigus price",
            "/subscribe пикап", "/subscribe news электромобили", "/subscriptions", "/unsubscribe",
            "когда начали делать Vigus?", "which sedans are built there", "/nonsense", "nonsense", "/news 99999",
            "/model -", "/brand <b>&{0}%s", "/model " + "щ".repeat(300), "x".repeat(4096),
            "/news " + "слово ".repeat(100), "\u202e\u0000", "😀", "/models \"'; DROP TABLE model; --");

    @Test
    void noCallBreaksTheTableOfTheBotApi(@TempDir Path folder) throws Exception {
        try (BotApi api = new BotApi()) {
            Process bot = new Jar(folder).onTelegram(api);
            for (String language : List.of("ru", "en")) {
                Person ann = api.people().person("Ann", language);
                COMMANDS.forEach(command -> sends(api, ann, () -> ann.says(command)));
                int pressed = pressEverything(api, ann);
                System.out.printf("%s: %d commands said, %d buttons pressed%n", language, COMMANDS.size(), pressed);
            }
            bot.destroy();
            assertThat(bot.waitFor(5, TimeUnit.SECONDS)).as("stops within 5 s").isTrue();
            assertThat(api.violations()).isEmpty();
            assertThat(api.calls()).filteredOn(call -> call.status() != 200 && !call.is("getUpdates")).isEmpty();
            assertThat(Files.readString(folder.resolve("log.txt"))).doesNotContain(api.token());
        }
    }

    /** Presses each button that leads somewhere new, also those of the answers to them. */
    private static int pressEverything(BotApi api, Person ann) {
        Queue<Sent> unread = new ArrayDeque<>(api.sentTo(ann.id()));
        Set<String> pressed = new HashSet<>();
        while (!unread.isEmpty()) {
            Sent message = unread.remove();
            for (Button button : message.rows().stream().flatMap(List::stream).toList()) {
                boolean otherLanguage = button.value().startsWith("/lang");
                if (!otherLanguage && button.isPress() && pressed.add(button.value())) {
                    unread.add(sends(api, ann, () -> ann.presses(message, button.value())));
                }
            }
        }
        assertThat(api.calls("answerCallbackQuery")).as("no spinner is left")
                .hasSizeGreaterThanOrEqualTo(pressed.size());
        return pressed.size();
    }

    private static Sent sends(BotApi api, Person ann, Runnable said) {
        int before = api.sentTo(ann.id()).size();
        said.run();
        return api.awaitSentTo(ann.id(), before + 1);
    }
}
