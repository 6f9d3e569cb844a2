package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** How an editor follows the alerts, and holds them up. */
class AlertsProgressTest {
    private EditorsView bot;

    @BeforeEach
    void open(@TempDir Path folder) {
        bot = new EditorsView(folder);
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void nothingToTellYet() {
        assertThat(bot.editor("/alerts"))
                .isEqualTo("Оповещений пока не было. Первое появится с новым запуском или новостью.");
        assertThat(bot.says(EditorsView.EDITOR, Language.EN, "/alerts"))
                .isEqualTo("No alerts yet. The first comes with a new launch or news item.");
    }

    @Test
    void othersGetNoHintThatItExists() {
        bot.vigus(1);

        assertThat(bot.says(5, Language.RU, "/alerts 1"))
                .isEqualTo(bot.says(5, Language.RU, "/alertz 1").replace("alertz", "alerts"));
        bot.says(5, Language.RU, "/alerts pause 1");
        assertThat(bot.editor("/alerts 1")).doesNotContain("На паузе");
    }

    @Test
    void theListShowsWhatEachIsAboutAndHowFarItIs() {
        bot.vigus(1);
        bot.deliveries(1, 3, "SENT");
        bot.deliveries(1, 1, "FAILED");
        bot.deliveries(1, 2, "PENDING");
        bot.news(2);
        bot.alert(3);
        bot.part(3, 0, "NULL", "NULL", "{\"what\": {\"title\": {\"ru\": \"Отозвано\", \"en\": \"Withdrawn\"}}}");
        bot.run("UPDATE alert SET paused = 1 WHERE id = 1");
        bot.run("INSERT INTO interest (id, key) VALUES (1, 'launches')");
        bot.run("INSERT INTO alert_interest (alert_id, interest_id) VALUES (2, 1)");

        assertThat(bot.editor("/alerts")).isEqualTo("""
                3 оповещения, новые сверху

                3 · Отозвано
                20 ноября 2026, 13:50 · получателей нет

                2 · «Автотор» запустил производство пикапов JMC Vigus
                20 ноября 2026, 13:50 · получателей нет, список получателей ещё составляется

                1 · JMC Vigus
                20 ноября 2026, 13:50 · 4 из 6, на паузе
                [3 → /alerts 3] [2 → /alerts 2] [1 → /alerts 1]""");
        assertThat(bot.says(EditorsView.EDITOR, Language.EN, "/alerts"))
                .contains("1 · JMC Vigus\n20 November 2026, 13:50 · 4 of 6, paused");
    }

    @Test
    void pagesOfTheListDoNotLookLikeAlerts() {
        for (int alert = 1; alert <= 17; alert++) {
            bot.vigus(alert);
        }

        assertThat(bot.editor("/alerts")).startsWith("17 оповещений")
                .endsWith("[2 › → /alerts page 2] [3 » → /alerts page 3]");
        assertThat(bot.reply("/alerts page 3").inPlace()).isTrue();
        assertThat(bot.editor("/alerts page 3")).contains("\n1 · JMC Vigus").doesNotContain("\n2 · ");
        assertThat(bot.editor("/alerts page 4")).startsWith("Страницы 4 нет");
    }

    @Test
    void aRunningBroadcastIsCountedAndRenewed() {
        bot.vigus(5);
        bot.deliveries(5, 1200, "SENT");
        bot.toldOneAfterTheOther(5, 600);
        bot.deliveries(5, 1740, "PENDING");
        bot.deliveries(5, 12, "SENDING");
        bot.run("UPDATE delivery SET doubts = 1 WHERE state = 'SENDING' AND chat % 6 = 0");
        bot.deliveries(5, 1, "UNKNOWN");
        bot.because("WAITING", "quiet", 80);
        bot.because("WAITING", "digest", 8);
        bot.because("FAILED", "blocked", 3);
        bot.because("FAILED", "something_new", 1);

        Reply reply = bot.reply("/alerts 5");

        assertThat(EditorsView.shown(reply)).isEqualTo("""
                Оповещение 5: JMC Vigus
                20 ноября 2026, 13:50

                Доставлено: 1 200 из 3 045
                Ждут своей очереди: 1 741
                В пути: 12
                Отложено: 88 (до дайджеста – 8, тихие часы – 80)
                Не доставлено: 4 (бот заблокирован – 3, something_new – 1)
                Под вопросом: 2 – ответ потерялся, отправлено ещё раз

                Скорость: 30 в секунду
                Осталось около 1 минуты
                [Приостановить → /alerts pause 5] [Обновить → /alerts refresh 5]
                [Все оповещения → /alerts]""");
        assertThat(reply.again()).isEqualTo("/alerts 5");
        assertThat(bot.says(EditorsView.EDITOR, Language.EN, "/alerts 5")).contains("Delivered: 1,200 of 3,045",
                "Put off: 88 (until the digest – 8, quiet hours – 80)", "Rate: 30 a second\nAbout 1 minute left");
    }

    @Test
    void itRestsAndGoesOnWhenAnEditorSaysSo() {
        bot.vigus(5);
        bot.deliveries(5, 10, "PENDING");

        Reply paused = bot.reply("/alerts pause 5");
        assertThat(paused.inPlace()).isTrue();
        assertThat(paused.again()).isNull();
        assertThat(EditorsView.shown(paused)).contains("На паузе: нажмите «Продолжить», чтобы рассылка пошла дальше.\n"
                + "[Продолжить → /alerts resume 5] [Обновить → /alerts refresh 5]");
        assertThat(bot.isPaused(5)).isTrue();

        Reply resumed = bot.reply("/alerts resume 5");
        assertThat(resumed.again()).isEqualTo("/alerts 5");
        assertThat(EditorsView.shown(resumed)).contains("[Приостановить → /alerts pause 5]").doesNotContain("паузе");
        assertThat(bot.isPaused(5)).isFalse();
        assertThat(bot.reply("/alerts refresh 5").inPlace()).isTrue();
        assertThat(bot.reply("/alerts 5").inPlace()).isFalse();
    }

    @Test
    void whatIsOverDoesNotMoveAnyMore() {
        bot.vigus(5);
        bot.deliveries(5, 10, "SENT");
        bot.toldOneAfterTheOther(5, 10);

        assertThat(bot.reply("/alerts 5").again()).isNull();
        assertThat(bot.editor("/alerts 5")).endsWith("""
                Доставлено: 10 из 10

                Рассылка закончена.
                [Обновить → /alerts refresh 5]
                [Все оповещения → /alerts]""");
    }

    @Test
    void correctionsGoTheirWay() {
        bot.vigus(5);
        bot.run("UPDATE alert SET version = 2 WHERE id = 5");
        bot.deliveries(5, 7, "SENT");
        bot.deliveries(5, 2, "STALE");
        bot.deliveries(5, 1, "EDITING");

        assertThat(bot.editor("/alerts 5")).contains("13:50, с тех пор 2 исправления", "Доставлено: 10 из 10",
                "Осталось исправить: 3");
        assertThat(bot.says(EditorsView.EDITOR, Language.EN, "/alerts 5")).contains("13:50, corrected twice since",
                "Still to correct: 3");
        assertThat(bot.reply("/alerts 5").again()).isEqualTo("/alerts 5");
    }

    @Test
    void whatWaitsForTheMorningIsNotWatchedAllNight() {
        bot.vigus(5);
        bot.deliveries(5, 1, "SENT");
        bot.because("WAITING", "quiet", 4);
        bot.run("UPDATE delivery SET due = " + EditorsView.NOW.plusSeconds(3600).toEpochMilli()
                + " WHERE state = 'WAITING'");

        assertThat(bot.reply("/alerts 5").again()).isNull();
        assertThat(bot.editor("/alerts 5")).doesNotContain("закончена").contains("[Приостановить → /alerts pause 5]");
        bot.run("UPDATE delivery SET due = " + EditorsView.NOW.plusSeconds(20).toEpochMilli()
                + " WHERE state = 'WAITING'");
        assertThat(bot.reply("/alerts 5").again()).isEqualTo("/alerts 5");
    }

    @Test
    void badWordsGetAClearLine() {
        bot.vigus(5);

        assertThat(bot.editor("/alerts 99")).isEqualTo("Оповещения 99 нет.\n[Все оповещения → /alerts]");
        assertThat(bot.editor("/alerts pause 99")).startsWith("Оповещения 99 нет.");
        assertThat(bot.editor("/alerts pause")).startsWith("Не понял «pause».");
        assertThat(bot.editor("/alerts <b>")).startsWith("Не понял «<b>».");
        assertThat(bot.editor("/alerts 99999999999999999999")).startsWith("Не понял «9");
        assertThat(bot.editor("/alerts PAUSE 5")).contains("На паузе");
        assertThat(bot.editor("/alerts 5")).contains("Получателей нет: никто на такое не подписан.");
    }
}
