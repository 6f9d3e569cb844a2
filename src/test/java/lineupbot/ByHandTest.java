package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Button;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

/** What editors enter, change and take out by hand. */
class ByHandTest {
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

    /** Says one thing after the other; {@code [Label]} presses that button of the answer before. */
    private Reply says(String... turns) {
        Reply last = null;
        for (String said : turns) {
            last = bot.reply(said.startsWith("[") ? press(last, said.substring(1, said.length() - 1)) : said);
        }
        return last;
    }

    private String after(String... turns) {
        return EditorsView.shown(says(turns));
    }

    private static String press(Reply reply, String label) {
        return reply.buttons().stream().flatMap(List::stream)
                .filter(button -> button.label().replace('\u00a0', ' ').equals(label)).map(Button::press).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " in\n" + EditorsView.shown(reply)));
    }

    private void launchOfVigus(String save) {
        says("/add launch Vigus", "[полный цикл]", "18.11.2026", "[сделано]", "[Переславское]", "[Пропустить]",
                "https://paper.example/vigus", "Деловая газета", "вчера", "[B – автомобильные издания]", save);
    }

    @Test
    void aLaunchAddedByHandIsToldLikeAnyOther() {
        bot.says(500, Language.RU, "/subscribe Vigus");
        List<String> before = bot.lineup();
        assertThat(bot.editor("/add")).startsWith("Что добавить?").contains("[Запуск → /add launch]");
        assertThat(bot.editor("запуск Vigus")).startsWith("Новый запуск · JMC Vigus\n\nЧто произошло?")
                .contains("[полный цикл → /form 1 kind full_cycle]", "[Отмена → /form 1 cancel]");
        launchOfVigus("[Дата источника]");
        assertThat(bot.editor("17.11.2026")).contains("Модель или марка: JMC Vigus\nЧто произошло: полный цикл",
                "Когда: 18 ноября 2026\nНасколько точно: сделано\nГде: Переславское", "Источник: новый",
                "Дата источника: 17 ноября 2026\nДоверие: B", "Ничего ещё не записано.",
                "[Сохранить → /form 2 save]\n[Сохранить без оповещений → /form 2 quiet]");
        assertThat(bot.lineup()).isEqualTo(before);

        assertThat(bot.editor("/form 2 save")).startsWith("Записано, изменение 1. Отменить: /undo 1\n1 оповещение")
                .contains("[JMC Vigus → /model jmc-vigus] [Отменить 1 → /undo 1]");
        assertThat(bot.editor("/model Vigus")).contains("Деловая газета, 17.11.2026");
        assertThat(bot.number("SELECT count(*) FROM alert")).isEqualTo(1);
        assertThat(bot.editor("/form 2 save")).startsWith("Это уже записано или отменено.");
        assertThat(bot.number("SELECT count(*) FROM alert")).isEqualTo(1);
        assertThat(bot.editor("/history Vigus")).contains("правка\n+ запуск JMC Vigus, полный цикл");
        assertThat(bot.editor("/undo 1")).startsWith("Изменение 1 отменено.");
        assertThat(bot.lineup()).isEqualTo(before);
    }

    @Test
    void withoutAlertsNobodyHears() {
        launchOfVigus("[Сохранить без оповещений]");
        assertThat(bot.number("SELECT count(*) FROM alert")).isZero();
        assertThat(bot.number("SELECT count(*) FROM launch WHERE at = '2026-11-18' AND kind = 'FULL_CYCLE'")).isOne();
    }

    @Test
    void aBrandItsModelAnotherNameAClaimAndNews() {
        assertThat(after("/add brand Zubr", "Китай", "Zubr Motors", "зубр", "[Сохранить]")).startsWith("Записано")
                .contains("[Zubr → /brand zubr]");
        assertThat(after("/add model зубр", "Z1", "пикап", "[Пропустить]", "[Сохранить]"))
                .contains("[Zubr Z1 → /model zubr-z1]");
        assertThat(after("/add alias Zubr Z1 Зет один", "[Сохранить]")).startsWith("Записано");
        assertThat(bot.editor("/model зет один")).startsWith("Zubr Z1 – пикап");
        assertThat(after("/add claim zubr", "цена", "Два миллиона | Two million", "[план]", "[дата не названа]", "-",
                "ТАСС", "[ТАСС, 16.08.2023]", "[Сохранить]")).startsWith("Записано");
        assertThat(bot.says(EditorsView.EDITOR, Language.EN, "/about zubr price")).contains("Two million");
        assertThat(after("/add news", "Zubr на «Автоторе»", "[Сегодня]", "[Пропустить]", "Zubr, JMC",
                "[＋ Новый источник]", "Газета", "-", "-", "A", "[Сохранить]")).startsWith("Записано")
                .contains("1 оповещение");
        assertThat(bot.editor("/news zubr")).contains("Zubr на «Автоторе»");
        assertThat(bot.number("SELECT count(*) FROM change WHERE how = 'EDIT'")).isEqualTo(5);
    }

    @Test
    void everyFieldOfALaunchCanBeChangedAndLeftEmpty() {
        launchOfVigus("[Сохранить]");
        List<String> before = bot.lineup();
        int id = bot.number("SELECT max(id) FROM launch");
        assertThat(after("/edit Vigus",
                "[Запуски и сведения: " + bot.number(
                        "SELECT (SELECT count(*) FROM launch WHERE subject_id = s.id) + (SELECT count(*) FROM claim "
                                + "WHERE subject_id = s.id) FROM subject s WHERE key = 'jmc-vigus'")
                        + "]"))
                .contains("полный цикл, 18 ноября 2026");
        assertThat(after("/edit launch #" + id, "[Что произошло]", "[пробная партия]", "[Где]", "[Пропустить]",
                "[Когда]", "осень 2026", "[Источник]", "ТАСС", "[ТАСС, 16.08.2023]"))
                .contains("Что произошло: полный цикл → пробная партия", "Когда: 18 ноября 2026 → осень 2026",
                        "Где: Переславское → –", "Деловая газета, 19.11.2026; ТАСС, 16.08.2023");
        assertThat(after("/form", "[Сохранить]")).startsWith("Записано, изменение 2.");
        assertThat(bot.number("SELECT count(*) FROM launch WHERE id = " + id
                + " AND kind = 'PILOT' AND site_id IS NULL AND at = '2026-autumn'")).isOne();
        assertThat(bot.number("SELECT count(*) FROM launch_source WHERE launch_id = " + id)).isEqualTo(2);
        bot.editor("/undo 2");
        assertThat(bot.lineup()).isEqualTo(before);
    }

    @Test
    void whoeverWasToldOfALaunchHearsThatItIsAnother() {
        bot.says(500, Language.RU, "/subscribe Vigus");
        launchOfVigus("[Сохранить]");
        int id = bot.number("SELECT max(id) FROM launch");
        assertThat(after("/edit launch #" + id, "[Что произошло]", "[пробная партия]", "[Сохранить]"))
                .contains("Исправлю 1 оповещение");
        assertThat(bot.number("SELECT version FROM alert")).isEqualTo(1);
    }

    @Test
    void whoeverWasToldOfALaunchHearsThatItIsWithdrawnAndThatItIsBack() {
        bot.says(500, Language.RU, "/subscribe Vigus");
        launchOfVigus("[Сохранить]");
        int id = bot.number("SELECT max(id) FROM launch");
        assertThat(after("/retire launch #" + id, "[Убрать совсем]")).startsWith("Убрано, изменение 2.")
                .contains("Исправлю 1 оповещение");
        assertThat(bot.number("SELECT count(*) FROM alert_part WHERE current IS NULL")).isOne();
        bot.editor("/undo 2");
        assertThat(bot.number("SELECT count(*) FROM alert_part WHERE launch_id = " + id)).isOne();
        assertThat(bot.number("SELECT version FROM alert")).isEqualTo(2);
    }

    @Test
    void aModelIsRenamedAndItsBodyTakenAway() {
        assertThat(after("/edit vigus", "[Название]", "Vigus Pro", "[Кузов]", "[Пропустить]"))
                .contains("Название: Vigus → Vigus Pro", "Кузов: пикап → –");
        assertThat(after("/form", "[Сохранить]")).contains("[JMC Vigus Pro → /model jmc-vigus]");
        assertThat(bot.number("SELECT count(*) FROM model WHERE name = 'Vigus Pro' AND body IS NULL")).isOne();
    }

    @Test
    void ofTwoEditorsTheSecondSeesWhatTheFirstHasChanged() {
        bot.editor("/editor add 5");
        says("/edit vigus", "[Кузов]", "[фургон]");
        bot.says(ANNA, Language.RU, "/edit vigus");
        bot.says(ANNA, Language.RU, "/form 2 body truck");
        assertThat(bot.says(ANNA, Language.RU, "/form 2 save")).startsWith("Записано");
        assertThat(bot.says(ANNA, Language.RU, "/form 1 save")).startsWith("Это уже записано или отменено.");

        assertThat(bot.editor("/form 1 save")).startsWith("Пока вы правили, это изменил кто-то ещё.")
                .contains("Кузов: пикап → грузовик\n", "Кузов: грузовик → фургон");
        assertThat(bot.number("SELECT count(*) FROM model WHERE name = 'Vigus' AND body = 'TRUCK'")).isOne();
        assertThat(bot.editor("/form 1 save")).startsWith("Записано");
        assertThat(bot.number("SELECT count(*) FROM model WHERE name = 'Vigus' AND body = 'VAN'")).isOne();
    }

    @Test
    void whatIsTakenOutMeanwhileCannotBeSaved() {
        says("/edit vigus", "[Кузов]", "[фургон]");
        bot.editor("/retire jmc-vigus yes");
        assertThat(bot.editor("/form 1 save")).startsWith("Этого в базе больше нет.");
        says("/add alias JMC Вигус", "/retire jmc yes");
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
        assertThat(after("/retire Vigus", "[Больше не выпускают]")).startsWith("Новый запуск · JMC Vigus\n\nКогда?");
        says("1 ноября 2026", "[сделано]", "-", "-", "ТАСС", "[ТАСС, 16.08.2023]", "[Сохранить]");
        assertThat(bot.number("SELECT count(*) FROM model WHERE name = 'Vigus' AND state = 'ENDED'")).isOne();
    }

    @Test
    void anotherNameClaimsAndNewsAreTakenOut() {
        assertThat(after("/retire alias Vigus", "[вигас]")).startsWith("Убрать название: вигас (JMC Vigus)?");
        assertThat(after("/retire alias Vigus", "[вигас]", "[Убрать совсем]")).startsWith("Убрано, изменение 1.");
        assertThat(bot.number("SELECT count(*) FROM alias WHERE alias = 'вигас'")).isZero();
        assertThat(after("/retire news", "[1]", "[Убрать совсем]")).startsWith("Убрано, изменение 2.");
        int claim = bot.number("SELECT max(id) FROM claim");
        assertThat(after("/retire claim #" + claim, "[Убрать совсем]")).startsWith("Убрано, изменение 3.");
        assertThat(bot.editor("/retire claim #" + claim + " yes")).isEqualTo("Этого в базе больше нет.");
        assertThat(bot.editor("/retire Автотор")).contains("это убирают не здесь");
    }

    @Test
    void newsAreEditedInOneLanguageAndKeepTheOther() {
        assertThat(after("/edit news прибавил", "[1]", "[Заголовок]", "Прибавил десятую часть", "[О ком]", "-",
                "[Сохранить]")).startsWith("Записано");
        assertThat(bot.number("SELECT count(*) FROM news WHERE title ->> '$.ru' = 'Прибавил десятую часть' "
                + "AND title ->> '$.en' IS NOT NULL AND id NOT IN (SELECT news_id FROM news_about)")).isOne();
    }

    @Test
    void aFormSurvivesARestartAndCanBeCancelled() {
        says("/add launch Vigus", "[полный цикл]");
        bot.close();
        bot = new EditorsView(folder);
        assertThat(bot.editor("лето 2026")).contains("Насколько это точно?");
        assertThat(bot.editor("/brands")).isNotEmpty();
        assertThat(bot.editor("/form")).contains("Насколько это точно?");
        assertThat(bot.editor("/cancel")).isEqualTo("Хорошо, ответа не жду.");
        assertThat(bot.editor("/form")).startsWith("Сейчас вы ничего не вносите.");
        assertThat(bot.editor("/cancel")).isEqualTo("Я ни о чём не спрашивал.");
        assertThat(after("/add", "/add brand", "[Отмена]")).startsWith("Хорошо, ничего не записано.");
        assertThat(bot.editor("/form 2 save")).startsWith("Это уже записано или отменено.");
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

    @Test
    void aBadAnswerIsToldAndTheQuestionAskedAgain() {
        bot.editor("/add launch Vigus pilot");
        assertThat(bot.editor("когда-нибудь")).startsWith("Не понимаю дату «когда-нибудь».").contains("Когда?");
        assertThat(bot.editor("14–15 августа 2026 года")).contains("Насколько это точно?");
        assertThat(bot.editor("/form 1 when -")).startsWith("Без этого нельзя.");
        assertThat(bot.editor("/form 1 nonsense")).contains("Насколько это точно?");
        assertThat(bot.editor("/form 1 save")).contains("Насколько это точно?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/add", "/add launch Vigus", "/edit Vigus", "/edit launch #1", "/retire jmc yes",
        "/retire alias Vigus", "/form", "/form 1 body van", "/form 1 save"})
    void othersAreToldNothing(String said) {
        says("/edit vigus", "[Кузов]", "[фургон]");
        List<String> before = bot.lineup();
        String name = said.replaceFirst(" .*", "");
        assertThat(bot.says(ANNA, Language.RU, said))
                .isEqualTo(bot.says(ANNA, Language.RU, "/nosuch").replace("/nosuch", name));
        assertThat(bot.lineup()).isEqualTo(before);
    }
}
