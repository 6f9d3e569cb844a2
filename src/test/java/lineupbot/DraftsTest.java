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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What editors send, what drafts come of it, and what of them gets into the lineup. */
class DraftsTest {
    private Newsdesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new Newsdesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static String article(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/drafts", name + ".txt"));
    }

    @Test
    void anArticleBecomesADraftAndADraftALaunch() throws IOException {
        desk.says(500, Language.RU, "/subscribe all");
        assertThat(desk.ann(article("new-brand"))).startsWith("Черновик 1\nНа «Автоторе» – новая китайская марка\n")
                .contains("Источник: news.example · 18.11.2026")
                .contains("1. Forthing T5 Evo: кроссовер, начало выпуска, сделано, 18 ноября 2026 года, Переславское\n"
                        + "«Первым на конвейер в среду, 18 ноября, встал кроссовер Forthing T5 Evo.»\n"
                        + "＋ новая марка: Forthing")
                .contains("2. Forthing M4 Yacht: минивэн, начало выпуска, план, дата не названа")
                .endsWith("[Опубликовать → /draft 1 publish 1]\n[Опубликовать без оповещений → /draft 1 quiet 1]\n"
                        + "[Поправить → /draft 1 edit] [Отбросить → /draft 1 drop]\n[Все черновики → /drafts]");

        assertThat(desk.ann("/draft 1 publish 1"))
                .startsWith("Черновик 1 опубликован: На «Автоторе» – новая китайская марка.").contains("оповещени");

        assertThat(desk.launches("forthing-t5-evo")).containsExactly("PRODUCTION DONE 2026-11-18 pereslavskoye 1");
        assertThat(desk.launches("forthing-m4-yacht")).containsExactly("PRODUCTION PLANNED unknown - 1");
        assertThat(desk.column("SELECT s.key || ' ' || body FROM model m JOIN subject s ON s.id = m.id"
                + " WHERE s.key LIKE 'forthing-%' ORDER BY s.key"))
                .containsExactly("forthing-m4-yacht MINIVAN", "forthing-t5-evo CROSSOVER");
        assertThat(desk.column("SELECT key || ' ' || trust FROM source WHERE url LIKE '%/forthing'"))
                .containsExactly("news-2026-11-18 B");
        assertThat(desk.ann("/model forthing t5")).contains("Forthing T5 Evo");
    }

    @Test
    void oneWhoFollowsEverythingHearsOnce() throws IOException {
        desk.says(500, Language.RU, "/subscribe Forthing");
        desk.says(500, Language.RU, "/subscribe all");
        desk.ann(article("new-brand"));
        desk.ann("/draft 1 publish");
        assertThat(desk.column("SELECT count(*) FROM alert_part WHERE launch_id IS NOT NULL")).containsExactly("1");
    }

    @Test
    void withoutAlertsNobodyHears() throws IOException {
        desk.ann(article("new-brand"));
        assertThat(desk.ann("/draft 1 quiet 1")).contains("Никого не оповещаю.");
        assertThat(desk.launches("forthing-t5-evo")).hasSize(1);
        assertThat(desk.column("SELECT id FROM alert")).isEmpty();
    }

    @Test
    void whatIsKnownGetsASourceAndNoSecondLaunch() throws IOException {
        int sources = sources();
        assertThat(desk.ann(article("known"))).contains("= уже известно (сделано, 16 августа 2023 года)");
        desk.ann("/draft 1 publish");
        assertThat(
                desk.launches("jmc-vigus").stream().filter(launch -> launch.startsWith("PRODUCTION DONE 2023-08-16")))
                .hasSize(1);
        assertThat(sources()).isEqualTo(sources + 1);
    }

    private int sources() {
        return Integer.parseInt(desk.column("""
                SELECT count(*) FROM launch_source x JOIN launch l ON l.id = x.launch_id
                JOIN subject s ON s.id = l.subject_id WHERE s.key = 'jmc-vigus'
                AND l.kind = 'PRODUCTION'""").getFirst());
    }

    @Test
    void whatDisagreesIsMarkedAndGoesBeside() throws IOException {
        assertThat(desk.ann(article("disagrees"))).contains("≠ в базе иначе: сделано, ", "Новое встанет рядом",
                "≠ кузов в базе – пикап, он останется");
        desk.ann("/draft 1 quiet");
        assertThat(desk.launches("jmc-vigus")).contains("PRODUCTION DONE 2024-03-05 - 1",
                "PRODUCTION DONE 2023-08-16 pereslavskoye 2");
        assertThat(desk.column("SELECT body FROM model m JOIN subject s ON s.id = m.id WHERE s.key = 'jmc-vigus'"))
                .containsExactly("PICKUP");
    }

    @Test
    void aPlanStaysAPlan() throws IOException {
        desk.ann(article("plan"));
        desk.ann("/draft 1 publish");
        assertThat(desk.launches("baic-bj80")).containsExactly("PRODUCTION PLANNED 2027-spring - 1");
    }

    @Test
    void whatAnArticleSaysIsPublishedAsAQuotationInBothLanguages() throws IOException {
        desk.ann(article("claims"));
        desk.ann("/draft 1 quiet");
        assertThat(desk.ann("/about forthing localisation"))
                .contains("«Локализацию Forthing „Автотор“ обсуждает с поставщиками»");
        assertThat(desk.says(500, Language.EN, "/about forthing localisation"))
                .contains("localisation – in the source, in Russian: “Локализацию Forthing ‘Автотор’ обсуждает");
    }

    @Test
    void whatAnEditorSaysInstead() throws IOException {
        desk.ann(article("claims"));
        desk.ann("/draft 1 edit 2 text");
        desk.ann("поставщики ещё не названы | no suppliers are named yet");
        desk.ann("/draft 1 quiet");
        assertThat(desk.ann("/about forthing localisation")).contains("поставщики ещё не названы").doesNotContain("|");
        assertThat(desk.says(500, Language.EN, "/about forthing localisation")).contains("no suppliers are named yet");
    }

    @Test
    void aDraftIsShownWhileOthersWrite() throws IOException {
        desk.ann(article("new-brand"));
        assertThat(desk.whileSomebodyWrites(() -> desk.ann("/draft 1"))).startsWith("Черновик 1\n");
    }

    @Test
    void anotherPlantsNewsAreNewsAtMost() throws IOException {
        int launches = desk.column("SELECT id FROM launch").size();
        int news = desk.column("SELECT id FROM news").size();
        assertThat(desk.ann(article("other-plant"))).contains("Это не о нашем заводе");
        desk.ann("/draft 1 publish");
        assertThat(desk.column("SELECT id FROM launch")).hasSize(launches);
        assertThat(desk.column("SELECT id FROM news")).hasSize(news + 1);
    }

    @Test
    void nobodyPublishesTwice() throws IOException {
        desk.ann(article("new-brand"));
        desk.ann("/draft 1 publish 1");
        int rows = desk.column("SELECT id FROM launch_source JOIN launch ON id = launch_id").size();
        assertThat(desk.says(Newsdesk.BOB, Language.RU, "/draft 1 publish 1"))
                .startsWith("Черновик уже опубликован: это сделал редактор 77.");
        assertThat(desk.says(Newsdesk.BOB, Language.EN, "/draft 1 drop"))
                .startsWith("The draft has been published already, by editor 77.");
        assertThat(desk.ann("/draft 1 publish 1")).startsWith("Черновик уже опубликован: это сделали вы.");
        assertThat(desk.says(Newsdesk.BOB, Language.RU, article("new-brand")))
                .startsWith("Этот текст уже прислали, вот черновик 1.\n\nЧерновик 1 – опубликован")
                .doesNotContain("[Опубликовать");
        assertThat(desk.column("SELECT id FROM launch_source JOIN launch ON id = launch_id")).hasSize(rows);
    }

    @Test
    void nothingIsPublishedThatSomebodyHasEditedMeanwhile() throws IOException {
        desk.ann(article("new-brand"));
        desk.says(Newsdesk.BOB, Language.RU, "/draft 1 edit 2 remove");
        assertThat(desk.ann("/draft 1 publish 1")).startsWith("Черновик с тех пор поправили.")
                .contains("[Опубликовать → /draft 1 publish 2]").doesNotContain("M4 Yacht:");
        desk.ann("/draft 1 publish 2");
        assertThat(desk.launches("forthing-m4-yacht")).isEmpty();
    }

    @Test
    void draftsSurviveARestartAndCanBeDroppedAndTakenBack() throws IOException {
        assertThat(desk.ann("/drafts")).startsWith("Черновиков нет.");
        desk.ann(article("new-brand"));
        desk.ann(article("plan"));
        desk.restart();
        assertThat(desk.ann("/drafts")).startsWith("2 черновика, новые сверху\n\n2 · Осенью соберут").contains(
                "1 · На «Автоторе» – новая китайская марка\nnews.example · 18.11.2026 · 2 события",
                "[2 → /draft 2] [1 → /draft 1]");
        assertThat(desk.ann("/draft 2 drop")).contains("[Вернуть → /draft 2 back]");
        assertThat(desk.says(Newsdesk.BOB, Language.RU, "/drafts")).startsWith("1 черновик");
        assertThat(desk.ann("/draft 2 back")).startsWith("Черновик снова открыт.");
        assertThat(desk.ann("/draft 2 publish 1")).startsWith("Черновик с тех пор поправили.");
    }

    @Test
    void everyFieldCanBeEdited() throws IOException {
        desk.ann(article("new-brand"));
        assertThat(desk.ann("/draft 1 edit")).contains("[1 · Forthing T5 Evo → /draft 1 edit 1]",
                "[Ссылка → /draft 1 edit url]");
        assertThat(desk.ann("/draft 1 edit 1")).contains("[Кузов → /draft 1 edit 1 body]",
                "[Убрать из черновика → /draft 1 edit 1 remove]");
        assertThat(desk.ann("/draft 1 edit 1 body")).contains("[пикап → /draft 1 edit 1 body pickup]");
        assertThat(desk.ann("/draft 1 edit 1 when")).contains("Когда? Напишите, как в источнике:");
        for (String edit : new String[]{"1 body pickup", "1 when 17.11.2026", "1 kind first_batch",
            "1 certainty reported", "1 site none", "1 brand Dongfeng Forthing", "1 model T5", "title Новая марка",
            "name Деловая газета", "url https://paper.example/1", "date 2026-11-19"}) {
            assertThat(desk.ann("/draft 1 edit " + edit)).as(edit).startsWith("Черновик 1\n");
        }
        assertThat(desk.ann("/draft 1")).contains("Новая марка\nИсточник: Деловая газета · 19.11.2026",
                "1. Dongfeng Forthing T5: пикап, первая партия, по сообщениям, 17 ноября 2026 года\n",
                "2. Dongfeng Forthing M4 Yacht: минивэн");
        desk.ann("/draft 1 quiet");
        assertThat(desk.launches("dongfeng-forthing-t5")).containsExactly("FIRST_BATCH REPORTED 2026-11-17 - 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 when|16.08.2023|, 16 августа 2023 года",
        "1 when|апрель 2023|, в апреле 2023 года", "1 when|лето 2023|, летом 2023 года",
        "1 when|16 августа 2023|, 16 августа 2023 года", "1 when|August 2023|, в августе 2023 года",
        "1 when|16 Aug 2023|, 16 августа 2023 года", "1 when|дата не названа|, дата не названа",
        "1 body|Пикап|: пикап, начало", "1 kind|Первая партия|, первая партия,", "1 certainty|план|, план,",
        "1 site|не сказано|ноября 2026 года\n", "2 model|марка целиком|2. Forthing: минивэн",
        "1 brand|Dongfeng Forthing|2. Dongfeng Forthing M4", "title|Новая марка завода|Новая марка завода",
        "date|19 ноября 2026|· 19.11.2026", "name|Деловая газета|Источник: Деловая газета"})
    void aFieldIsAskedForAndThePlainAnswerIsItsValue(String field, String answer, String shown) throws IOException {
        desk.ann(article("new-brand"));
        assertThat(desk.ann("/draft 1 edit " + field)).contains("/cancel – оставить как есть");
        desk.restart();
        assertThat(desk.ann(answer)).startsWith("Черновик 1\n").contains(shown.replace("\\n", "\n"));
    }

    @Test
    void aWrongAnswerIsAskedForAgainAndCancelLeavesAllAsItIs() throws IOException {
        desk.ann(article("new-brand"));
        String before = desk.ann("/draft 1");
        desk.ann("/draft 1 edit date");
        assertThat(desk.ann("август 2023")).startsWith("«август 2023» сюда не подходит.\n\nОт какого числа статья?");
        assertThat(desk.ann("31.02.2026")).startsWith("«31.02.2026» сюда не подходит.");
        assertThat(desk.ann("/cancel")).startsWith("Хорошо, ответа не жду.");
        assertThat(desk.ann("Vigus")).startsWith("JMC Vigus");
        assertThat(desk.ann("/draft 1")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/draft|Что делать с черновиком", "/draft 7|Черновика 7 нет.",
        "/draft 1 what|Что делать с черновиком", "/draft x|Что делать с черновиком",
        "/draft 1 edit 9 remove|Что поправить в черновике 1?", "/draft 1 edit 1 nothing|Что здесь поправить?",
        "/draft 1 edit 1 when когда-то|«когда-то» сюда не подходит.",
        "/draft 1 edit 1 when 45.13.2026|сюда не подходит.", "/draft 1 edit 1 body <b>|«<b>» сюда не подходит.",
        "/draft 1 edit 1 site Марс|сюда не подходит.", "/draft 1 edit url ftp://x|сюда не подходит.",
        "/draft 1 edit 1 brand ---|сюда не подходит.", "/draft 1 edit date 2026-02-31|сюда не подходит.",
        "/drafts 7|Страницы 7 нет", "/read|Пришлите текст новости"})
    void answersAnything(String said, String answer) throws IOException {
        desk.ann(article("new-brand"));
        assertThat(desk.ann(said)).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/drafts", "/draft 1", "/draft 1 publish", "/read текст"})
    void othersAreToldNothing(String said) throws IOException {
        desk.ann(article("new-brand"));
        String unknown = desk.says(5, Language.RU, "/nonsense");
        assertThat(desk.says(5, Language.RU, said))
                .isEqualTo(unknown.replace("/nonsense", said.replaceFirst(" .*", "")));
        assertThat(desk.launches("forthing-t5-evo")).isEmpty();
    }

    @Test
    void anArticleIsADraftOnlyInPrivateAndOfAnEditor() throws IOException {
        assertThat(desk.says(5, Language.RU, article("new-brand"))).doesNotContain("Черновик");
        assertThat(desk.says(-100, Newsdesk.ANN, Language.RU, article("new-brand"))).doesNotContain("Черновик");
        assertThat(desk.ann("когда начали делать Vigus?")).contains("Vigus").doesNotContain("Черновик");
        assertThat(desk.ann("/drafts")).startsWith("Черновиков нет.");
    }
}
