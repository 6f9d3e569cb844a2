package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Authority;
import lineupbot.chat.Button;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.desk.FirstStart;
import lineupbot.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** How an editor follows the alerts, and holds them up. */
class AlertsProgressTest {
    private static final long EDITOR = 77;
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final Config config = Config.of(name -> name.equals("ADMIN_IDS") ? "77" : null);
    private Database database;
    private Wiring wiring;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"));
        new FirstStart(database.jdbi()).fill();
        wiring = new Wiring(database, config, Clock.fixed(NOW, ZoneOffset.UTC), Authority.ALONE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothingToTellYet() {
        assertThat(editor("/alerts"))
                .isEqualTo("Оповещений пока не было. Первое появится с новым запуском или новостью.");
        assertThat(says(EDITOR, Language.EN, "/alerts"))
                .isEqualTo("No alerts yet. The first comes with a new launch or news item.");
    }

    @Test
    void othersGetNoHintThatItExists() {
        vigus(1);

        assertThat(says(5, Language.RU, "/alerts 1"))
                .isEqualTo(says(5, Language.RU, "/alertz 1").replace("alertz", "alerts"));
        says(5, Language.RU, "/alerts pause 1");
        assertThat(editor("/alerts 1")).doesNotContain("На паузе");
    }

    @Test
    void theListShowsWhatEachIsAboutAndHowFarItIs() {
        vigus(1);
        deliveries(1, 3, "SENT");
        deliveries(1, 1, "FAILED");
        deliveries(1, 2, "PENDING");
        news(2);
        alert(3);
        part(3, 0, "NULL", "NULL", "{\"what\": {\"title\": {\"ru\": \"Отозвано\", \"en\": \"Withdrawn\"}}}");
        run("UPDATE alert SET paused = 1 WHERE id = 1");
        run("INSERT INTO interest (id, key) VALUES (1, 'launches')");
        run("INSERT INTO alert_interest (alert_id, interest_id) VALUES (2, 1)");

        assertThat(editor("/alerts")).isEqualTo("""
                3 оповещения, новые сверху

                3 · Отозвано
                20 ноября 2026, 13:50 · получателей нет

                2 · «Автотор» запустил производство пикапов JMC Vigus
                20 ноября 2026, 13:50 · получателей нет, список получателей ещё составляется

                1 · JMC Vigus
                20 ноября 2026, 13:50 · 4 из 6, на паузе
                [3 → /alerts 3] [2 → /alerts 2] [1 → /alerts 1]""");
        assertThat(says(EDITOR, Language.EN, "/alerts"))
                .contains("1 · JMC Vigus\n20 November 2026, 13:50 · 4 of 6, paused");
    }

    @Test
    void pagesOfTheListDoNotLookLikeAlerts() {
        for (int alert = 1; alert <= 17; alert++) {
            vigus(alert);
        }

        assertThat(editor("/alerts")).startsWith("17 оповещений")
                .endsWith("[2 › → /alerts page 2] [3 » → /alerts page 3]");
        assertThat(reply("/alerts page 3").inPlace()).isTrue();
        assertThat(editor("/alerts page 3")).contains("\n1 · JMC Vigus").doesNotContain("\n2 · ");
        assertThat(editor("/alerts page 4")).startsWith("Страницы 4 нет");
    }

    @Test
    void aRunningBroadcastIsCountedAndRenewed() {
        vigus(5);
        deliveries(5, 1200, "SENT");
        toldOneAfterTheOther(5, 600);
        deliveries(5, 1740, "PENDING");
        deliveries(5, 12, "SENDING");
        run("UPDATE delivery SET doubts = 1 WHERE state = 'SENDING' AND chat % 6 = 0");
        deliveries(5, 1, "UNKNOWN");
        because("WAITING", "quiet", 80);
        because("WAITING", "digest", 8);
        because("FAILED", "blocked", 3);
        because("FAILED", "something_new", 1);

        Reply reply = reply("/alerts 5");

        assertThat(shown(reply)).isEqualTo("""
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
        assertThat(says(EDITOR, Language.EN, "/alerts 5")).contains("Delivered: 1,200 of 3,045",
                "Put off: 88 (until the digest – 8, quiet hours – 80)", "Rate: 30 a second\nAbout 1 minute left");
    }

    @Test
    void itRestsAndGoesOnWhenAnEditorSaysSo() {
        vigus(5);
        deliveries(5, 10, "PENDING");

        Reply paused = reply("/alerts pause 5");
        assertThat(paused.inPlace()).isTrue();
        assertThat(paused.again()).isNull();
        assertThat(shown(paused)).contains("На паузе: нажмите «Продолжить», чтобы рассылка пошла дальше.\n"
                + "[Продолжить → /alerts resume 5] [Обновить → /alerts refresh 5]");
        assertThat(isPaused(5)).isTrue();

        Reply resumed = reply("/alerts resume 5");
        assertThat(resumed.again()).isEqualTo("/alerts 5");
        assertThat(shown(resumed)).contains("[Приостановить → /alerts pause 5]").doesNotContain("паузе");
        assertThat(isPaused(5)).isFalse();
        assertThat(reply("/alerts refresh 5").inPlace()).isTrue();
        assertThat(reply("/alerts 5").inPlace()).isFalse();
    }

    @Test
    void whatIsOverDoesNotMoveAnyMore() {
        vigus(5);
        deliveries(5, 10, "SENT");
        toldOneAfterTheOther(5, 10);

        assertThat(reply("/alerts 5").again()).isNull();
        assertThat(editor("/alerts 5")).endsWith("""
                Доставлено: 10 из 10

                Рассылка закончена.
                [Обновить → /alerts refresh 5]
                [Все оповещения → /alerts]""");
    }

    @Test
    void correctionsGoTheirWay() {
        vigus(5);
        run("UPDATE alert SET version = 2 WHERE id = 5");
        deliveries(5, 7, "SENT");
        deliveries(5, 2, "STALE");
        deliveries(5, 1, "EDITING");

        assertThat(editor("/alerts 5")).contains("13:50, с тех пор 2 исправления", "Доставлено: 10 из 10",
                "Осталось исправить: 3");
        assertThat(says(EDITOR, Language.EN, "/alerts 5")).contains("13:50, corrected twice since",
                "Still to correct: 3");
        assertThat(reply("/alerts 5").again()).isEqualTo("/alerts 5");
    }

    @Test
    void whatWaitsForTheMorningIsNotWatchedAllNight() {
        vigus(5);
        deliveries(5, 1, "SENT");
        because("WAITING", "quiet", 4);
        run("UPDATE delivery SET due = " + NOW.plusSeconds(3600).toEpochMilli() + " WHERE state = 'WAITING'");

        assertThat(reply("/alerts 5").again()).isNull();
        assertThat(editor("/alerts 5")).doesNotContain("закончена").contains("[Приостановить → /alerts pause 5]");
        run("UPDATE delivery SET due = " + NOW.plusSeconds(20).toEpochMilli() + " WHERE state = 'WAITING'");
        assertThat(reply("/alerts 5").again()).isEqualTo("/alerts 5");
    }

    @Test
    void badWordsGetAClearLine() {
        vigus(5);

        assertThat(editor("/alerts 99")).isEqualTo("Оповещения 99 нет.\n[Все оповещения → /alerts]");
        assertThat(editor("/alerts pause 99")).startsWith("Оповещения 99 нет.");
        assertThat(editor("/alerts pause")).startsWith("Не понял «pause».");
        assertThat(editor("/alerts <b>")).startsWith("Не понял «<b>».");
        assertThat(editor("/alerts 99999999999999999999")).startsWith("Не понял «9");
        assertThat(editor("/alerts PAUSE 5")).contains("На паузе");
        assertThat(editor("/alerts 5")).contains("Получателей нет: никто на такое не подписан.");
    }

    // What there is

    private void alert(long id) {
        run("INSERT INTO alert (id, made) VALUES (%d, %d)".formatted(id, NOW.minusSeconds(600).toEpochMilli()));
    }

    private void vigus(long id) {
        alert(id);
        part(id, 0, "(SELECT l.id FROM launch l JOIN subject s ON s.id = l.subject_id WHERE s.key = 'jmc-vigus'"
                + " AND l.kind = 'PRODUCTION' LIMIT 1)", "NULL", "{}");
    }

    private void news(long id) {
        alert(id);
        run("INSERT INTO news (key, plant_id, date, title) SELECT 'vigus-news', id, '2026-11-20', "
                + "'{\"ru\": \"«Автотор» запустил производство пикапов JMC Vigus\"}' FROM plant LIMIT 1");
        part(id, 0, "NULL", "(SELECT id FROM news WHERE key = 'vigus-news')", "{}");
    }

    private void part(long alert, int position, String launch, String news, String told) {
        run("INSERT INTO alert_part (alert_id, position, launch_id, news_id, told) VALUES (%d, %d, %s, %s, '%s')"
                .formatted(alert, position, launch, news, told));
    }

    private void deliveries(long alert, int count, String state) {
        run("""
                WITH RECURSIVE series (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM series WHERE number < %d)
                INSERT INTO delivery (alert_id, chat, state)
                SELECT %d, coalesce((SELECT max(chat) FROM delivery), 0) + number, '%s' FROM series
                """.formatted(count, alert, state));
    }

    private void because(String state, String reason, int count) {
        deliveries(5, count, state);
        run("UPDATE delivery SET reason = '%s', due = %d WHERE state = '%s' AND reason IS NULL".formatted(reason,
                NOW.plusSeconds(7200).toEpochMilli(), state));
    }

    /** As many as wanted, 30 a second, the last of them now. */
    private void toldOneAfterTheOther(long alert, int count) {
        run("UPDATE delivery SET at = %d - (chat - 1) * 1000 / 30 WHERE alert_id = %d AND chat <= %d"
                .formatted(NOW.toEpochMilli(), alert, count));
    }

    private void run(String sql) {
        database.jdbi().useHandle(handle -> handle.execute(sql));
    }

    private boolean isPaused(long alert) {
        return database.jdbi().withHandle(handle -> handle.createQuery("SELECT paused FROM alert WHERE id = :alert")
                .bind("alert", alert).mapTo(Boolean.class).one());
    }

    // What is said

    private Reply reply(String words) {
        return wiring.dispatcher().answer(new Incoming(1, EDITOR, Language.RU, words, true)).orElseThrow();
    }

    private String editor(String words) {
        return shown(reply(words));
    }

    private String says(long user, Language language, String words) {
        return shown(wiring.dispatcher().answer(new Incoming(1, user, language, words, true)).orElseThrow());
    }

    private static String shown(Reply reply) {
        String buttons = reply.buttons().stream().map(AlertsProgressTest::row).collect(Collectors.joining("\n"));
        return (reply.text().plain() + "\n" + buttons).replace('\u00a0', ' ').strip();
    }

    private static String row(List<Button> row) {
        return row.stream().map(button -> "[" + button.label() + " → " + button.press() + "]")
                .collect(Collectors.joining(" "));
    }
}
