package lineupbot.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

@DisplayName("An alert that was told")
class CorrectionsTest {
    private static final String FILE = Newsroom.read("new-launch.yaml");
    private static final String DATE = "when: 2026-11-20, site";

    private Newsroom room;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new Newsroom(folder);
        room.imports(FILE);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    @DisplayName("says that it is corrected, and what it said before")
    void corrected() {
        Noted noted = room.imports(FILE.replace(DATE, "when: 2026-11-19, site"));
        assertThat(noted.line()).contains("1 alert corrected");
        assertThat(version(1)).isEqualTo("1");
        assertThat(room.reads(1, Language.RU))
                .startsWith("Исправлено: Zubr Z1 – кроссовер", "На конвейере с 19 ноября 2026 года")
                .contains("Было: «На конвейере с 20 ноября 2026 года»");
        assertThat(room.reads(1, Language.EN))
                .startsWith("Corrected: Zubr Z1 – crossover", "On the line since 19 November 2026")
                .contains("Before: “On the line since 20 November 2026”");
    }

    @Test
    @DisplayName("bears no mark any more when it is put back as it was")
    void putBack() {
        room.imports(FILE.replace(DATE, "when: 2026-11-19, site"));
        room.imports(FILE);
        assertThat(version(1)).isEqualTo("2");
        assertThat(room.reads(1, Language.EN)).startsWith("Zubr Z1 – crossover")
                .noneMatch(line -> line.contains("ore:"));
    }

    @Test
    @DisplayName("is not corrected by one more source, nor by a summary")
    void oneMoreSource() {
        assertThat(room.imports(FILE.replace("source: example-2026-11-20}", "source: [example-2026-11-20, paper-2023]}")
                .replace("Первый", "Самый первый")).line()).isEmpty();
        assertThat(version(1)).isEqualTo("0");
        assertThat(room.reads(1, Language.RU)).anyMatch(line -> line.startsWith("¹") && line.contains("² Газета"));
    }

    @Test
    @DisplayName("is corrected, quietly or not, by a file that makes no alerts")
    void quietly() {
        assertThat(room.importsQuietly(FILE.replace(DATE, "when: 2026-11-19, site")).corrected()).isOne();
        assertThat(room.importsQuietly(FILE.replace("zubr", "bison")).alerts()).isZero();
        assertThat(version(1)).isEqualTo("1");
    }

    @Test
    @DisplayName("is withdrawn when its source denies it or calls it a plan, and says what is said now")
    void denied() {
        room.imports(FILE.replace("{kind: production,", "{kind: production, certainty: denied,"));
        assertThat(room.reads(1, Language.RU)).startsWith("Отозвано: Zubr Z1 – кроссовер",
                "Было: «На конвейере с 20 ноября 2026 года»", "Опровергнуто: начало выпуска – 20 ноября 2026 года",
                "Пример-Новости, 20.11.2026");
        assertThat(room.reads(1, Language.EN)).startsWith("Withdrawn: Zubr Z1 – crossover",
                "Before: “On the line since 20 November 2026”", "Denied: start of production – on 20 November 2026");
        assertThat(room.imports(FILE.replace("{kind: production,", "{kind: production, certainty: done,")).line())
                .contains("1 alert corrected");
        assertThat(room.reads(1, Language.EN)).startsWith("Zubr Z1 – crossover");
    }

    @Test
    @DisplayName("is withdrawn when its launch is gone, and stands again when that is back")
    void gone() {
        assertThat(room.deletes("DELETE FROM launch WHERE id IN (SELECT launch_id FROM alert_part)").corrected())
                .isOne();
        assertThat(room.deletes("SELECT 1").corrected()).isZero();
        assertThat(room.reads(1, Language.RU)).startsWith("Отозвано: Zubr Z1 – кроссовер",
                "Было: «На конвейере с 20 ноября 2026 года»", "В моих данных этого больше нет.");

        assertThat(room.imports(FILE).line()).contains("1 alert corrected");
        assertThat(version(1)).isEqualTo("2");
        assertThat(room.reads(1, Language.RU)).startsWith("Zubr Z1 – кроссовер", "На конвейере с 20 ноября 2026 года");
    }

    @Test
    @DisplayName("of news is corrected with its title, and withdrawn with the item")
    void news() {
        room.imports(FILE.replace("crossover}", "SUV}"));
        assertThat(room.reads(2, Language.EN)).startsWith("Corrected: Avtotor starts building the Zubr Z1 SUV")
                .contains("The title before: Avtotor starts building the Zubr Z1 crossover");
        room.deletes("DELETE FROM news WHERE key = 'example-zubr-z1'");
        assertThat(room.reads(2, Language.EN)).containsExactly(
                "Withdrawn: Avtotor starts building the Zubr Z1 crossover", "This is no longer in my data.",
                "[All news → /news] [My subscriptions → /subscriptions]");
    }

    private String version(long alert) {
        return room.column("SELECT version FROM alert WHERE id = " + alert).getFirst();
    }
}
