package lineupbot.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@DisplayName("An alert reads")
class TellingsTest {
    private Newsroom room;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new Newsroom(folder);
        room.imports(SITE);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static final String SITE = """
            {plant: avtotor, sites: [{key: pereslavskoye, at: {ru: в Переславском, en: in Pereslavskoye}}]}
            """;

    @Test
    @DisplayName("as what, where, when, how sure and who says so, with buttons")
    void launch() {
        room.imports(Newsroom.read("new-launch.yaml"));
        assertThat(room.reads(1, Language.RU)).containsExactly("Zubr Z1 – кроссовер",
                "На конвейере с 20 ноября 2026 года, площадка в Переславском",
                "Это факт, но пока со слов автомобильных изданий (B)", "Пример-Новости, 20.11.2026",
                "[Zubr Z1 → /model zubr-z1]", "[Всё о Zubr → /brand zubr]",
                "[Поделиться → /model zubr-z1] [Мои подписки → /subscriptions]");
        assertThat(room.reads(1, Language.EN)).containsExactly("Zubr Z1 – crossover",
                "On the line since 20 November 2026, in Pereslavskoye",
                "This is a fact, though so far only car media say so (B)", "Пример-Новости, 20 Nov 2026",
                "[Zubr Z1 → /model zubr-z1]", "[All about Zubr → /brand zubr]",
                "[Share → /model zubr-z1] [My subscriptions → /subscriptions]");
    }

    @Test
    @DisplayName("as one message about several models")
    void severalModels() {
        room.imports(three("{kind: production, when: 2026-11-16, site: pereslavskoye, source: paper-2023}"));
        assertThat(room.reads(Language.RU)).startsWith("Ranger – сразу 3 модели",
                "На конвейере с 16 ноября 2026 года, площадка в Переславском", "• A – грузовик", "• B – грузовик",
                "• C – пикап", "Это факт", "Газета, 16.08.2023");
        assertThat(room.reads(Language.EN)).startsWith("Ranger – 3 models at once",
                "On the line since 16 November 2026, in Pereslavskoye", "• A – truck", "• B – truck", "• C – pickup",
                "This is a fact", "Paper, 16 Aug 2023");
    }

    @Test
    @DisplayName("as several facts where they differ, with what is only reported marked")
    void severalFacts() {
        room.imports(three("{kind: pilot, when: 2026-11, certainty: reported, source: radio-2023}"));
        assertThat(room.reads(Language.RU)).startsWith("Ranger – сразу 3 модели",
                "• A, грузовик. На конвейере с 16 ноября 2026 года¹",
                "• B, грузовик. На конвейере с 16 ноября 2026 года¹",
                "• C, пикап. По сообщениям: пробная партия – в ноябре 2026 года²", "Что не отмечено, то факт");
    }

    @Test
    @DisplayName("as a pause where it is one")
    void pause() {
        room.imports(
                "{plant: avtotor, brands: [{key: jmc, launches: [{kind: pause, when: 2026-11-18, source: paper-2023}]}]}");
        assertThat(room.reads(Language.RU)).startsWith("JMC", "Выпуск приостановлен – 18 ноября 2026 года", "Это факт");
        assertThat(room.reads(Language.EN)).startsWith("JMC", "Production paused – on 18 November 2026");
    }

    @Test
    @DisplayName("as a title, a summary and a source when it is news")
    void news() {
        room.imports(Newsroom.read("new-launch.yaml"));
        assertThat(room.reads(2, Language.RU)).containsExactly("«Автотор» начал выпуск кроссовера Zubr Z1",
                "Первый автомобиль новой марки сошёл с конвейера в Переславском.", "Пример-Новости, 20.11.2026",
                "[Zubr → /brand zubr] [Zubr Z1 → /model zubr-z1]", "[Новости → /news zubr] [Поделиться → /news zubr]",
                "[Мои подписки → /subscriptions]");
    }

    @Test
    @DisplayName("as a line in a digest, in the order of time")
    void digest() {
        room.imports(Newsroom.read("new-launch.yaml"));
        room.imports(three("{kind: production, when: 2026-11-16, source: paper-2023}"));
        assertThat(room.digest(Language.RU, 1L, 2L, 3L)).containsExactly("Сводка: 3 события",
                "• 16 ноября 2026 – Ranger: A, B, C (начало выпуска) · Газета",
                "• 20 ноября 2026 – Zubr Z1, кроссовер (начало выпуска) · Пример-Новости",
                "• 20 ноября 2026 – «Автотор» начал выпуск кроссовера Zubr Z1 · Пример-Новости",
                "[Запуски → /launches] [Новости → /news] [Мои подписки → /subscriptions]");
        assertThat(room.digest(Language.EN, 1L)).startsWith("In brief: 1 event",
                "• 20 November 2026 – Zubr Z1, crossover (start of production) · Пример-Новости");
    }

    @Test
    @DisplayName("as one message, however much there is to tell")
    void fitsOneMessage() {
        String models = IntStream.range(0, 40)
                .mapToObj(number -> "{key: ranger-" + number + ", name: '" + number
                        + "', launches: [{kind: production, when: 2026-11-16, note: '" + "long ".repeat(200) + number
                        + "', source: paper-2023}]}")
                .collect(Collectors.joining(", "));
        room.imports("{plant: avtotor, brands: [{key: ranger, name: Ranger, models: [" + models + "]}]}");
        String text = String.join("\n", room.reads(Language.EN));
        assertThat(text).contains("40 models at once", "…and 28 more").hasSizeLessThan(4096);

        room.imports(Newsroom.read("new-launch.yaml"));
        Long[] many = IntStream.range(0, 60).mapToObj(at -> 2L).toArray(Long[]::new);
        assertThat(room.digest(Language.EN, many)).contains("…and 40 more – /launches, /news");
    }

    private static String three(String third) {
        return """
                plant: avtotor
                brands:
                  - key: ranger
                    name: Ranger
                    models:
                      - {key: ra, name: A, body: truck, launches: [{kind: production, when: 2026-11-16, %1$s}]}
                      - {key: rb, name: B, body: truck, launches: [{kind: production, when: 2026-11-16, %1$s}]}
                      - {key: rc, name: C, body: pickup, launches: [%2$s]}
                """.formatted(third.contains("site") ? "site: pereslavskoye, source: paper-2023" : "source: paper-2023",
                third);
    }
}
