package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

/** Who may do what, how owners name editors, and questions that await an answer. */
class RolesTest {
    private static final long ANNA = 5;
    private static final long GROUP = -100;

    @TempDir
    Path folder;
    private EditorsView bot;

    @BeforeEach
    void open() {
        bot = new EditorsView(folder);
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void anOwnerNamesEditorsAndTakesTheRoleAway() {
        assertThat(bot.editor("/editor")).isEqualTo("""
                Редакторов пока нет, только владельцы.
                [Добавить редактора → /editor add]""");
        assertThat(anna("/alerts")).startsWith("Команды /alerts у меня нет.");
        assertThat(bot.editor("/editor add 5 Анна")).startsWith("Теперь редактирует и 5 · Анна.");
        assertThat(anna("/alerts")).startsWith("Оповещений пока не было.");
        assertThat(anna("/help")).contains("Для редакторов", "/alerts", "/cancel").doesNotContain("/editor", "/feed");
        assertThat(anna("/editor list")).startsWith("Команды /editor у меня нет.");
        assertThat(bot.editor("/editor list")).startsWith("1 редактор\n5 · Анна");
        assertThat(bot.editor("/editor remove 5")).startsWith("5 больше не редактор.");
        assertThat(anna("/alerts")).startsWith("Команды /alerts у меня нет.");
        assertThat(anna("/help")).doesNotContain("редактор");
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "editor add 5", "feed", "alerts", "cancel", "history", "undo 1"})
    void othersAreToldNothingThatHelps(String command) {
        String name = command.replaceFirst(" .*", "");
        assertThat(anna("/" + command)).isEqualTo(anna("/nosuch").replace("nosuch", name));
        assertThat(bot.said(new Incoming(GROUP, ANNA, Language.RU, "/" + command, false))).isEmpty();
        assertThat(bot.said(new Incoming(GROUP, 0, Language.RU, "/" + command, false))).isEmpty();
    }

    @Test
    void inGroupsTheDeskStaysClosedAndUnseen() {
        assertThat(bot.said(new Incoming(GROUP, EditorsView.EDITOR, Language.RU, "/alerts", true)))
                .isEqualTo("Это делается в личном чате со мной.");
        assertThat(bot.said(new Incoming(GROUP, EditorsView.EDITOR, Language.EN, "/alerts", true)))
                .isEqualTo("This is done in a private chat with me.");
        assertThat(bot.said(new Incoming(GROUP, EditorsView.EDITOR, Language.RU, "/help", true)))
                .doesNotContain("редактор");
    }

    @Test
    void wordsAnswerTheLastQuestionUntilSomethingElseIsSaid() {
        assertThat(bot.editor("/editor add")).startsWith("Кто будет редактором?");
        assertThat(bot.editor("Анна")).startsWith("«Анна» – не id в Telegram");
        assertThat(anna("7")).doesNotContain("редактирует");
        assertThat(bot.editor("5 Анна")).startsWith("Теперь редактирует и 5 · Анна.");
        assertThat(bot.editor("6")).doesNotContain("редактирует");

        bot.editor("/editor add");
        assertThat(bot.editor("/brands")).isNotEmpty();
        assertThat(bot.editor("6")).doesNotContain("редактирует");
    }

    @Test
    void aQuestionSurvivesARestartAndCanBeCancelled() {
        bot.editor("/editor add");
        bot.close();
        bot = new EditorsView(folder);
        assertThat(bot.editor("/cancel")).isEqualTo("Хорошо, ответа не жду.");
        assertThat(bot.editor("/cancel")).isEqualTo("Я ни о чём не спрашивал.");
        assertThat(bot.editor("6")).doesNotContain("редактирует");
        bot.editor("/editor add");
        bot.close();
        bot = new EditorsView(folder);
        assertThat(bot.editor("6")).startsWith("Теперь редактирует и 6.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"add 0", "add -100", "add x", "add @anna", "remove", "remove x"})
    void whatIsNoIdIsSaidToBeNone(String words) {
        assertThat(bot.editor("/editor " + words)).contains("id");
        assertThat(bot.editor("/editor list")).startsWith("Редакторов пока нет");
    }

    private String anna(String words) {
        return bot.says(ANNA, Language.RU, words);
    }
}
