package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Call;
import lineupbot.botapi.Fault;
import lineupbot.botapi.Me;
import lineupbot.botapi.People;
import lineupbot.chat.Html;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Telegram is told the menu of commands when it has changed. */
class MenuTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("model", request -> Reply.of(Html.text(request.words())))
                .editorsCommand("sources", request -> Reply.of(Html.text("secret")));
    }

    @AfterEach
    void close() {
        rig.close();
        api.close();
    }

    @Test
    void everyScopeAndLanguageHasItsMenu() {
        rig.start(api);

        List<Call> menus = api.awaitCalls("setMyCommands", 9);
        assertThat(menus).extracting(MenuTest::where).containsExactlyInAnyOrder("default ", "default ru", "default en",
                "all_group_chats ", "all_group_chats ru", "all_group_chats en", "chat ", "chat ru", "chat en");
        for (Call menu : menus) {
            Language language = Language.of(menu.text("language_code")).orElse(Language.RU);
            assertThat(menu.parameters().at("/commands/0/command").asText()).isEqualTo("model");
            assertThat(menu.parameters().at("/commands/0/description").asText())
                    .isEqualTo(rig.texts.in(language).text("command.model"));
            boolean editors = where(menu).startsWith("chat");
            assertThat(menu.parameters().path("commands").size()).isEqualTo(editors ? 2 : 1);
        }
        assertThat(menus).filteredOn(menu -> where(menu).startsWith("chat"))
                .allMatch(menu -> menu.parameters().at("/scope/chat_id").asLong() == Rig.EDITOR);
        assertThat(api.violations()).isEmpty();
    }

    @Test
    void whatHasNotChangedIsNotToldAgain() {
        TelegramBot first = rig.start(api);
        rig.log.await("changed in 9 places");
        first.stop();
        rig.command("news", request -> Reply.of(Html.text("news")));
        TelegramBot second = rig.start(api);
        api.awaitCalls("setMyCommands", 18);
        rig.log.awaitTwice("changed in 9 places");
        second.stop();

        try (BotApi again = new BotApi(0, BotApi.TOKEN, Me.named("lineup_bot"))) {
            rig.start(again);
            again.people().person("Ann").says("/model one");
            again.awaitCalls("sendMessage", 1);
            again.awaitPoll();
            assertThat(again.calls("setMyCommands")).isEmpty();
        }
    }

    @Test
    void anEditorWhomTelegramDoesNotKnowYetIsHarmlessAndTriedAgainAtTheNextStart() {
        api.whenever(call -> where(call).startsWith("chat"), Fault.badRequest("chat not found"));
        TelegramBot first = rig.start(api);
        rig.log.await("changed in 6 places");
        first.stop();
        api.heal();
        rig.start(api);

        assertThat(api.awaitCalls("setMyCommands", 12).subList(9, 12))
                .allMatch(call -> where(call).startsWith("chat") && call.succeeded());
        assertThat(rig.log.stacks()).isEmpty();
    }

    @Test
    void whoBecomesAnEditorGetsTheirMenuAndLosesItWithTheRole() {
        rig.start(api);
        rig.log.await("changed in 9 places");
        rig.editors.add(5, "Anna", Rig.EDITOR);
        List<Call> menus = api.awaitCalls("setMyCommands", 12).subList(9, 12);
        assertThat(menus).allMatch(call -> call.parameters().at("/scope/chat_id").asLong() == 5)
                .extracting(MenuTest::where).containsExactly("chat ", "chat ru", "chat en");
        rig.log.await("changed in 3 places");
        rig.editors.remove(5);

        assertThat(api.awaitCalls("deleteMyCommands", 3))
                .allMatch(call -> call.parameters().at("/scope/chat_id").asLong() == 5).extracting(MenuTest::where)
                .containsExactlyInAnyOrder("chat ", "chat ru", "chat en");
        assertThat(api.violations()).isEmpty();
    }

    @Test
    void tooManyMenusWaitAndDoNotKeepTheBotFromAnswering() {
        rig.pause = time -> Thread.sleep(time.isPositive() ? 60_000 : 0);
        api.onNext("setMyCommands", Fault.tooMany(60));
        rig.start(api);
        var ann = people.person("Ann");
        ann.says("/model one");

        assertThat(api.awaitSentTo(ann.id(), 1).text()).isEqualTo("one");
    }

    private static String where(Call menu) {
        return menu.parameters().path("scope").path("type").asText() + " " + menu.text("language_code");
    }
}
