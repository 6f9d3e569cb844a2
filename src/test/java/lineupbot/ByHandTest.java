package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** What editors enter and change by hand. */
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

    private void launchOfVigus(String save) {
        bot.after("/add launch Vigus", "[полный цикл]", "18.11.2026", "[сделано]", "[Переславское]", "[Пропустить]",
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
    void whatTheLineupDoesNotTakeIsSaidInTheEditorsLanguage() {
        launchOfVigus("[Дата источника]");
        bot.editor("17.11.2026");
        // As if somebody had taken the site out of the lineup meanwhile.
        bot.run("UPDATE form SET answers = json_set(answers, '$.SITE', 'nowhere')");
        assertThat(bot.editor("/form")).contains("Новый запуск");
        int id = bot.number("SELECT max(id) FROM form");
        assertThat(bot.editor("/form " + id + " save")).startsWith("Не записано, поправьте: ")
                .contains("такого нет: «nowhere»");
        assertThat(bot.number("SELECT count(*) FROM form")).as("nothing is lost").isOne();
    }

    @Test
    void withoutAlertsNobodyHears() {
        launchOfVigus("[Сохранить без оповещений]");
        assertThat(bot.number("SELECT count(*) FROM alert")).isZero();
        assertThat(bot.number("SELECT count(*) FROM launch WHERE at = '2026-11-18' AND kind = 'FULL_CYCLE'")).isOne();
    }

    @Test
    void aBrandItsModelAnotherNameAClaimAndNews() {
        assertThat(bot.after("/add brand Zubr", "Китай", "Zubr Motors", "зубр", "[Сохранить]")).startsWith("Записано")
                .contains("[Zubr → /brand zubr]");
        assertThat(bot.after("/add model зубр", "Z1", "пикап", "[Пропустить]", "[Сохранить]"))
                .contains("[Zubr Z1 → /model zubr-z1]");
        assertThat(bot.after("/add alias Zubr Z1 Зет один", "[Сохранить]")).startsWith("Записано");
        assertThat(bot.editor("/model зет один")).startsWith("Zubr Z1 – пикап");
        assertThat(bot.after("/add claim zubr", "цена", "Два миллиона | Two million", "[план]", "[дата не названа]",
                "-", "ТАСС", "[ТАСС, 16.08.2023]", "[Сохранить]")).startsWith("Записано");
        assertThat(bot.says(EditorsView.EDITOR, Language.EN, "/about zubr price")).contains("Two million");
        assertThat(bot.after("/add news", "Zubr на «Автоторе»", "[Сегодня]", "[Пропустить]", "Zubr, JMC",
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
        assertThat(bot.after("/edit Vigus",
                "[Запуски и сведения: " + bot.number(
                        "SELECT (SELECT count(*) FROM launch WHERE subject_id = s.id) + (SELECT count(*) FROM claim "
                                + "WHERE subject_id = s.id) FROM subject s WHERE key = 'jmc-vigus'")
                        + "]"))
                .contains("полный цикл, 18 ноября 2026");
        assertThat(bot.after("/edit launch #" + id, "[Что произошло]", "[пробная партия]", "[Где]", "[Пропустить]",
                "[Когда]", "осень 2026", "[Источник]", "ТАСС", "[ТАСС, 16.08.2023]"))
                .contains("Что произошло: полный цикл → пробная партия", "Когда: 18 ноября 2026 → осень 2026",
                        "Где: Переславское → –", "Деловая газета, 19.11.2026; ТАСС, 16.08.2023");
        assertThat(bot.after("/form", "[Сохранить]")).startsWith("Записано, изменение 2.");
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
        assertThat(bot.after("/edit launch #" + id, "[Что произошло]", "[пробная партия]", "[Сохранить]"))
                .contains("Исправлю 1 оповещение");
        assertThat(bot.number("SELECT version FROM alert")).isEqualTo(1);
    }

    @Test
    void aModelIsRenamedAndItsBodyTakenAway() {
        assertThat(bot.after("/edit vigus", "[Название]", "Vigus Pro", "[Кузов]", "[Пропустить]"))
                .contains("Название: Vigus → Vigus Pro", "Кузов: пикап → –");
        assertThat(bot.after("/form", "[Сохранить]")).contains("[JMC Vigus Pro → /model jmc-vigus]");
        assertThat(bot.number("SELECT count(*) FROM model WHERE name = 'Vigus Pro' AND body IS NULL")).isOne();
    }

    @Test
    void ofTwoEditorsTheSecondSeesWhatTheFirstHasChanged() {
        bot.editor("/editor add 5");
        bot.after("/edit vigus", "[Кузов]", "[фургон]");
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
    void newsAreEditedInOneLanguageAndKeepTheOther() {
        assertThat(bot.after("/edit news прибавил", "[1]", "[Заголовок]", "Прибавил десятую часть", "[О ком]", "-",
                "[Сохранить]")).startsWith("Записано");
        assertThat(bot.number("SELECT count(*) FROM news WHERE title ->> '$.ru' = 'Прибавил десятую часть' "
                + "AND title ->> '$.en' IS NOT NULL AND id NOT IN (SELECT news_id FROM news_about)")).isOne();
    }

    @Test
    void aFormSurvivesARestartAndCanBeCancelled() {
        bot.after("/add launch Vigus", "[полный цикл]");
        bot.close();
        bot = new EditorsView(folder);
        assertThat(bot.editor("лето 2026")).contains("Насколько это точно?");
        assertThat(bot.editor("/brands")).isNotEmpty();
        assertThat(bot.editor("/form")).contains("Насколько это точно?");
        assertThat(bot.editor("/cancel")).isEqualTo("Хорошо, ответа не жду.");
        assertThat(bot.editor("/form")).startsWith("Сейчас вы ничего не вносите.");
        assertThat(bot.editor("/cancel")).isEqualTo("Я ни о чём не спрашивал.");
        assertThat(bot.after("/add", "/add brand", "[Отмена]")).startsWith("Хорошо, ничего не записано.");
        assertThat(bot.editor("/form 2 save")).startsWith("Это уже записано или отменено.");
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
}
