package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

/** What editors take out by hand, what they hear when that cannot be, and what others hear. */
class RetireTest {
    private static final long ANNA = 5;

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

    private void launchOfVigus(String save) {
        bot.after("/add launch Vigus", "[полный цикл]", "18.11.2026", "[сделано]", "[Переславское]", "[Пропустить]",
                "https://paper.example/vigus", "Деловая газета", "вчера", "[B – автомобильные издания]", save);
    }

    @Test
    void whoeverWasToldOfALaunchHearsThatItIsWithdrawnAndThatItIsBack() {
        bot.says(500, Language.RU, "/subscribe Vigus");
        launchOfVigus("[Сохранить]");
        int id = bot.number("SELECT max(id) FROM launch");
        assertThat(bot.after("/retire launch #" + id, "[Убрать совсем]")).startsWith("Убрано, изменение 2.")
                .contains("Исправлю 1 оповещение");
        assertThat(bot.number("SELECT count(*) FROM alert_part WHERE current IS NULL")).isOne();
        bot.editor("/undo 2");
        assertThat(bot.number("SELECT count(*) FROM alert_part WHERE launch_id = " + id)).isOne();
        assertThat(bot.number("SELECT version FROM alert")).isEqualTo(2);
    }

    @Test
    void whatIsTakenOutMeanwhileCannotBeSaved() {
        bot.after("/edit vigus", "[Кузов]", "[фургон]");
        bot.editor("/retire jmc-vigus yes");
        assertThat(bot.editor("/form 1 save")).startsWith("Этого в базе больше нет.");
        bot.after("/add alias JMC Вигус", "/retire jmc yes");
        assertThat(bot.editor("/form 2 save")).startsWith("Этого в базе больше нет.");
    }

    @Test
    void aBrandGoesWithAllThatStandsOnItAndComesBack() {
        List<String> before = bot.lineup();
        assertThat(bot.editor("/retire JMC")).startsWith("JMC\nЕсли больше не выпускают").contains("с 3 моделями",
                "запуск", "сведени", "[Убрать совсем → /retire jmc yes]",
                "[Больше не выпускают → /add launch jmc end]");
        assertThat(bot.lineup()).isEqualTo(before);
        assertThat(bot.editor("/retire jmc yes")).startsWith("Убрано, изменение 1. Вернуть: /undo 1");
        assertThat(bot.editor("/model Vigus")).doesNotContain("JMC Vigus – пикап");
        assertThat(bot.editor("/history JMC")).contains("снято\n− марка JMC");
        assertThat(bot.editor("/undo 1")).startsWith("Изменение 1 отменено.");
        assertThat(bot.lineup()).isEqualTo(before);
    }

    @Test
    void theEndOfProductionIsALaunchLikeAnyOther() {
        assertThat(bot.after("/retire Vigus", "[Больше не выпускают]"))
                .startsWith("Новый запуск · JMC Vigus\n\nКогда?");
        bot.after("1 ноября 2026", "[сделано]", "-", "-", "ТАСС", "[ТАСС, 16.08.2023]", "[Сохранить]");
        assertThat(bot.number("SELECT count(*) FROM model WHERE name = 'Vigus' AND state = 'ENDED'")).isOne();
    }

    @Test
    void anotherNameClaimsAndNewsAreTakenOut() {
        assertThat(bot.after("/retire alias Vigus", "[вигас]")).startsWith("Убрать название: вигас (JMC Vigus)?");
        assertThat(bot.after("/retire alias Vigus", "[вигас]", "[Убрать совсем]")).startsWith("Убрано, изменение 1.");
        assertThat(bot.number("SELECT count(*) FROM alias WHERE alias = 'вигас'")).isZero();
        assertThat(bot.after("/retire news", "[1]", "[Убрать совсем]")).startsWith("Убрано, изменение 2.");
        int claim = bot.number("SELECT max(id) FROM claim");
        assertThat(bot.after("/retire claim #" + claim, "[Убрать совсем]")).startsWith("Убрано, изменение 3.");
        assertThat(bot.editor("/retire claim #" + claim + " yes")).isEqualTo("Этого в базе больше нет.");
        assertThat(bot.editor("/retire Автотор")).contains("это убирают не здесь");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/add луна|Не знаю, как добавить «луна».",
        "/add launch Нетакой|Не знаю названия «Нетакой».", "/add launch X7|«X7» – что из этого?",
        "/add launch Vigus pilot вчерась|Не понимаю дату «вчерась».",
        "/add launch Vigus pilot 31.02.2023|Не понимаю дату", "/add launch Vigus взлёт|«взлёт» сюда не подходит.",
        "/add model JMC Vigus|«Vigus» уже есть.", "/add brand JMC|«JMC» уже есть.",
        "/add alias Vigus вигус|и так понимаю", "/add brand ---|нужно название", "/add brand -|Без этого нельзя.",
        "/edit|Что поправить?", "/edit Нетакой|Не знаю названия «Нетакой».", "/edit launch #999999|больше нет.",
        "/edit news 77|Страницы 77 нет", "/edit news абракадабра|Таких новостей нет.",
        "/edit said jmc-vigus 9|Страницы 9 нет", "/edit said luna|здесь нет.", "/edit Автотор|правится файлом",
        "/retire|Что убрать?", "/retire yes|Не знаю названия «yes».", "/retire alias|Не знаю названия",
        "/retire alias jmc-vigus #zzzz yes|больше нет.", "/retire claim #999999 yes|больше нет.",
        "/form|ничего не вносите", "/form 99 save|уже записано или отменено", "/form x|ничего не вносите",
        "/add claim jmc price <b>&{0}|Насколько это точно?", "/edit <b>&{0}|«<b>&{0}»"})
    void answersAnything(String said, String answer) {
        List<String> before = bot.lineup();
        assertThat(bot.editor(said)).contains(answer);
        assertThat(bot.lineup()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/add", "/add launch Vigus", "/edit Vigus", "/edit launch #1", "/retire jmc yes",
        "/retire alias Vigus", "/form", "/form 1 body van", "/form 1 save"})
    void othersAreToldNothing(String said) {
        bot.after("/edit vigus", "[Кузов]", "[фургон]");
        List<String> before = bot.lineup();
        String name = said.replaceFirst(" .*", "");
        assertThat(bot.says(ANNA, Language.RU, said))
                .isEqualTo(bot.says(ANNA, Language.RU, "/nosuch").replace("/nosuch", name));
        assertThat(bot.lineup()).isEqualTo(before);
    }
}
