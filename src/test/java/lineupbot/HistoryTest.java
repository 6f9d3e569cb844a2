package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** What editors hear of changes, and how they take them back. */
class HistoryTest {
    private static final String NEW_BRAND = """
            plant: {key: avtotor}
            sources:
              test-news: {name: Тест, url: "https://t.example/1", date: 2026-11-20, trust: B}
            brands:
              - key: zubr
                name: Zubr
                models:
                  - key: zubr-z1
                    name: Z1
                    body: pickup
                    launches:
                      - {kind: production, when: 2026-11-18, source: test-news}
            """;

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
    void nothingIsWrittenDownOfTheFirstLineup() {
        assertThat(bot.editor("/history")).isEqualTo("Изменений ещё не было.");
        assertThat(bot.editor("/history Vigus")).isEqualTo("Изменений ещё не было.");
        assertThat(bot.editor("/history нет такого")).isEqualTo("Не знаю, что такое «нет такого».");
        assertThat(bot.editor("/undo")).startsWith("Какое изменение отменить?");
        assertThat(bot.editor("/undo 9")).startsWith("Изменения 9 нет.");
    }

    @Test
    void anImportIsToldAndTakenBackAndPutBack() {
        List<String> before = bot.lineup();
        bot.imports(NEW_BRAND);
        List<String> after = bot.lineup();
        assertThat(bot.editor("/history")).startsWith("""
                1 изменение, новые сверху

                1 · 20 ноября 2026, 14:00 · из терминала · импорт
                + марка Zubr
                + модель Zubr Z1
                + запуск Zubr Z1, начало выпуска
                + источник Тест
                [Отменить 1 → /undo 1]""");
        assertThat(bot.says(EditorsView.EDITOR, Language.EN, "/history z1"))
                .contains("+ model Zubr Z1", "+ launch Zubr Z1, start of production").doesNotContain("+ brand");

        assertThat(bot.editor("/undo 1")).startsWith("Изменение 1 отменено.").contains("[Вернуть как было → /undo 2]");
        assertThat(bot.lineup()).isEqualTo(before);
        assertThat(bot.editor("/brand Zubr")).doesNotContain("Z1");
        assertThat(bot.editor("/history Zubr")).contains("− марка Zubr", "отмена изменения 1");
        assertThat(bot.editor("/undo 1")).contains("более позднее, 2. Сначала отмените его.");

        assertThat(bot.editor("/undo 2")).startsWith("Изменение 2 отменено.");
        assertThat(bot.lineup()).isEqualTo(after);
        assertThat(bot.editor("/model Z1")).contains("Zubr Z1");
    }

    @Test
    void whatLaterChangesStandOnStays() {
        bot.imports(NEW_BRAND);
        bot.imports(NEW_BRAND.replace("body: pickup", "body: van"));
        List<String> both = bot.lineup();
        assertThat(bot.editor("/history Z1")).contains("± модель Zubr Z1 – кузов: пикап → фургон");
        assertThat(bot.editor("/undo 1")).contains("более позднее, 2.");
        assertThat(bot.lineup()).isEqualTo(both);
        bot.imports(NEW_BRAND.replace("Z1", "Z2").replace("z1", "z2"));
        assertThat(bot.editor("/undo 2")).startsWith("Изменение 2 отменено.");
        assertThat(bot.editor("/undo 1")).contains("более позднее, ");
    }

    @Test
    void whoeverWasToldIsToldTheCorrection() {
        bot.imports(NEW_BRAND);
        bot.alert(1);
        bot.part(1, 0, "(SELECT max(id) FROM launch)", "NULL",
                "' || (SELECT told FROM fact WHERE launch_id = (SELECT max(id) FROM launch)) || '");
        bot.run("UPDATE alert_part SET current = told");
        bot.editor("/undo 1");
        assertThat(bot.number("SELECT version FROM alert WHERE id = 1")).isEqualTo(1);
        bot.editor("/undo 2");
        assertThat(bot.number("SELECT count(*) FROM alert_part WHERE launch_id IS NOT NULL")).isEqualTo(1);
        assertThat(bot.number("SELECT version FROM alert WHERE id = 1")).isEqualTo(2);
    }
}
