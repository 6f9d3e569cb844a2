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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            "/subscribe пикап", "/subscribe news электромобили", "/subscriptions", "/unsubscribe", "/privacy",
            "/forget", "когда начали делать Vigus?", "which sedans are built there", "/nonsense", "nonsense",
            "/news 99999", "/model -", "/brand <b>&{0}%s", "/model " + "щ".repeat(300), "x".repeat(4096),
            "/news " + "слово ".repeat(100), "\u202e\u0000", "😀", "/models \"'; DROP TABLE model; --");

    /** What only editors can say; each of the questions that are asked back is answered, well or badly. */
    private static final List<String> DESK = List.of("/help", "/add", "луна", "/add launch Vigus", "пробная партия",
            "31.02.2023", "лето 2026", "/add launch Нетакой", "/add launch JMC pilot 2026",
            "/add launch Vigus pause 2026 reported", "сегодня", "/add brand Zubr", "Китай", "Zubr Motors", "zubr",
            "/form", "/add model JMC Boarding Pro", "/add claim JMC price", "план", "Дорого | Expensive",
            "/add alias Vigus Виг", "/add news", "Новость о JMC | News of JMC", "2026-11-20", "-", "JMC, Vigus",
            "https://news.example/jmc", "/edit", "/edit Vigus", "/edit JMC", "/edit Автотор", "/edit news",
            "/edit news электро", "/retire", "/retire Vigus", "/retire jmc", "/retire alias JMC", "/retire news",
            "/history", "/history JMC", "/undo", "/undo 99999", "/drafts", "/draft 7",
            "/read Автотор начал 16 августа 2023 года выпуск пикапов JMC Vigus.", "/import", "/export", "/photo",
            "/photo Vigus", "/editor", "/editor list", "/feed", "/alerts", "/usage", "/unanswered", "/loglevel",
            "/cancel", "/form 1 body " + "щ".repeat(300), "/edit " + "щ".repeat(300),
            "/add alias JMC " + "щ".repeat(60));
    /** Of buttons that differ only in numbers and keys, as those of lists do, this many are pressed. */
    private static final int ALIKE = 3;
    private static final long EDITOR = 77;

    @Test
    void noCallBreaksTheTableOfTheBotApi(@TempDir Path folder) throws Exception {
        try (BotApi api = new BotApi()) {
            Jar jar = new Jar(folder).with("ADMIN_IDS", EDITOR + "," + (EDITOR + 1))
                    // What nobody does in earnest.
                    .with("ANSWERS_PER_MINUTE", "99999");
            Process bot = jar.onTelegram(api);
            for (String language : List.of("ru", "en")) {
                Person ann = api.people().person("Ann", language);
                COMMANDS.forEach(command -> sends(api, ann, () -> ann.says(command)));
                int pressed = pressEverything(api, ann);
                System.out.printf("%s: %d commands said, %d buttons pressed%n", language, COMMANDS.size(), pressed);
                int desk = workAtTheDesk(api,
                        api.people().person(language.equals("ru") ? EDITOR : EDITOR + 1, "Ed", language));
                System.out.printf("%s: an editor presses %d buttons%n", language, desk);
            }
            bot.destroy();
            assertThat(bot.waitFor(5, TimeUnit.SECONDS)).as("stops within 5 s").isTrue();
            assertThat(api.violations()).isEmpty();
            assertThat(api.calls()).filteredOn(call -> call.status() != 200 && !call.is("getUpdates")).isEmpty();
            assertThat(Files.readString(jar.log())).doesNotContain(api.token()).doesNotContain("ERROR");
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

    /**
     * What an editor presses takes the place of what was there, so only the newest answer's buttons can be pressed: says
     * everything again and again, each time going on along the buttons that were pressed least, until none is left. To
     * refresh what has not changed is answered by nothing.
     */
    private static int workAtTheDesk(BotApi api, Person editor) {
        Map<String, Integer> pressed = new HashMap<>();
        int before;
        do {
            before = pressed.size();
            for (String command : DESK) {
                Sent[] last = {sends(api, editor, () -> editor.says(command))};
                for (Optional<String> next = next(last[0], pressed); next.isPresent(); next = next(last[0], pressed)) {
                    String press = next.get();
                    pressed.merge(shape(press), 1, Integer::sum);
                    last[0] = sends(api, editor, () -> editor.presses(last[0], press));
                }
            }
        } while (pressed.size() > before);
        return pressed.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Optional<String> next(Sent message, Map<String, Integer> pressed) {
        return message.rows().stream().flatMap(List::stream).filter(Button::isPress).map(Button::value)
                .filter(press -> !press.startsWith("/lang") && !press.startsWith("/alerts refresh"))
                .filter(press -> pressed.getOrDefault(shape(press), 0) < ALIKE)
                .min(Comparator.comparing(press -> pressed.getOrDefault(shape(press), 0)));
    }

    /**
     * Every save makes a change, every change an undo, and every undo another: without numbers they are one. What
     * everybody can press, somebody else presses.
     */
    private static String shape(String command) {
        String name = command.split(" ", 2)[0];
        return List.of("/add", "/edit", "/retire", "/form", "/history", "/undo", "/draft", "/photo", "/editor", "/feed")
                .contains(name) ? command.replaceAll("\\d+", "N") : name;
    }

    private static Sent sends(BotApi api, Person ann, Runnable said) {
        int before = api.sentTo(ann.id()).size();
        said.run();
        return api.awaitSentTo(ann.id(), before + 1);
    }
}
