package lineupbot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Authority;
import lineupbot.chat.Command;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Place;
import lineupbot.chat.Request;
import lineupbot.chat.Texts;
import lineupbot.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** In a group all may look, and only administrators change. */
class PermissionTest {
    private static final long GROUP = -100;
    private static final long ADMINISTRATOR = 1;
    private static final long MEMBER = 2;
    private static final long STRANGER = 3;

    @TempDir
    Path folder;
    private final Texts texts = new Texts();
    private final Permission permission = new Permission(new Group());
    private Database database;
    private Chats chats;
    private SettingsScreen screen;

    private static final class Group implements Authority {
        @Override
        public Verdict on(long user, long chat) {
            return user == ADMINISTRATOR ? Verdict.MAY : user == MEMBER ? Verdict.MAY_NOT : Verdict.UNKNOWN;
        }

        @Override
        public Optional<Channel> channel(String name) {
            return Optional.empty();
        }
    }

    @BeforeEach
    void open() {
        database = Database.open("jdbc:sqlite:" + folder.resolve("bot.db"));
        chats = new Chats(database.jdbi(), Language.EN, ZoneId.of("Europe/Berlin"));
        Clock clock = Clock.fixed(Instant.parse("2026-10-25T01:15:00Z"), ZoneOffset.UTC);
        screen = new SettingsScreen(chats, texts, clock, chat -> 3);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"quiet,22-8", "digest,daily", "silent,on", "timezone,Tokyo", "quiet,25:00"})
    void onlyAdministratorsChangeSettings(String name, String words) {
        Command command = command(name);
        assertThat(says(command, MEMBER, words))
                .isEqualTo("Only administrators may change the subscriptions and settings of this group.");
        assertThat(says(command, STRANGER, words))
                .startsWith("I could not ask Telegram whether you are an administrator.");
        assertThat(chats.settings(GROUP)).isEqualTo(ChatSettings.NONE);
        assertThat(says(command, MEMBER, "")).doesNotContain("administrator");
        assertThat(says(command, ADMINISTRATOR, words)).doesNotContain("administrator");
        assertThat(chats.settings(GROUP).equals(ChatSettings.NONE)).isEqualTo(words.equals("25:00"));
    }

    @Test
    void whoeverSpeaksForTheChatMay() {
        Incoming unnamed = new Incoming(new Place(GROUP, 7), 0, true, Language.EN, "/silent on", true);
        assertThat(permission.refusal(new Request(unnamed, "on", texts.in(Language.EN)))).isEmpty();
    }

    @Test
    void inPrivateEverybodyMay() {
        assertThat(permission.refusal(request(MEMBER, MEMBER, "on"))).isEmpty();
    }

    @Test
    void theScreenSaysTheChatsOwnTimeAndItsSubscriptions() {
        chats.setQuiet(GROUP, QuietHours.of("22:00-08:00"));
        String all = says(new SettingsCommand(screen), MEMBER, "");
        assertThat(all).isEqualTo("""
                Settings
                Language: English
                Time zone: Berlin, 02:15 now
                Quiet hours: 22:00–08:00
                Alerts: at once
                Sound of alerts: on
                Pictures: light
                Subscriptions: 3""");
    }

    @Test
    void aPressedButtonsScreenTakesThePlaceOfTheOldOne() {
        assertThat(command("quiet").answer(request(GROUP, ADMINISTRATOR, "22-8")).inPlace()).isTrue();
        assertThat(command("quiet").answer(request(GROUP, MEMBER, "22-8")).inPlace()).isFalse();
        assertThat(new SettingsCommand(screen).answer(request(GROUP, MEMBER, "")).inPlace()).isTrue();
    }

    private Command command(String name) {
        return switch (name) {
            case "quiet" -> new QuietCommand(chats, permission, screen, texts);
            case "digest" -> new DigestCommand(chats, permission, screen, texts);
            case "silent" -> new SilentCommand(chats, permission, screen, texts);
            case "timezone" -> new TimezoneCommand(chats, permission, screen, texts);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private String says(Command command, long user, String words) {
        return command.answer(request(GROUP, user, words)).text().plain().replace('\u00a0', ' ');
    }

    private Request request(long chat, long user, String words) {
        return new Request(new Incoming(chat, user, Language.EN, words, true), words, texts.in(Language.EN));
    }
}
