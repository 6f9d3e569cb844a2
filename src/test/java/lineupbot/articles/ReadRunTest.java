package lineupbot.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import lineupbot.chat.Language;
import lineupbot.chat.Texts;
import lineupbot.desk.FirstStart;
import lineupbot.lineup.Vocabulary;
import lineupbot.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What the command line prints of an article. */
class ReadRunTest {
    private static final String NEWS = """
            Zubr встал на конвейер

            Калининградский «Автотор» в среду начал выпуск пикапа Zubr Z1 на площадке в Переславском.
            """;

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Texts texts = new Texts();
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"));
        new FirstStart(database.jdbi()).fill();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void printsALineOfJsonForEachFile() throws IOException {
        Path file = Files.writeString(folder.resolve("news.txt"), NEWS);
        run(NEWS).json(List.of("-", file.toString()), LocalDate.of(2026, 11, 20));
        List<String> lines = printed().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode read = new ObjectMapper().readTree(lines.get(1));
        assertThat(read.get("file").asText()).isEqualTo(file.toString());
        assertThat(read.get("about_this_plant").asBoolean()).isTrue();
        assertThat(read.get("findings").get(0).toString()).startsWith(
                "{\"brand\":\"Zubr\",\"model\":\"Z1\",\"body\":\"pickup\",\"event\":\"production\",\"certainty\":\"done\","
                        + "\"when\":\"2026-11-18\",\"site\":\"pereslavskoye\",\"known\":false,\"quote\":\"Калининградский");
    }

    @Test
    void readsTheOthersWhenAFileIsMissing() {
        List<String> files = List.of("-", folder.resolve("missing.txt").toString(), "-");
        assertThatThrownBy(() -> run(NEWS).json(files, null)).isInstanceOf(NoSuchFileException.class);
        assertThat(printed().lines()).hasSize(2);
    }

    @Test
    void printsADraftInBothLanguages() throws IOException {
        run(NEWS).drafts(List.of("-"), LocalDate.of(2026, 11, 20), texts.in(Language.RU));
        assertThat(printed()).contains("+ Zubr Z1: пикап, начало выпуска, сделано, 18 ноября 2026 года",
                "новая модель");
        out.reset();
        run(NEWS).drafts(List.of("-"), LocalDate.of(2026, 11, 20), texts.in(Language.EN));
        assertThat(printed()).contains("+ Zubr Z1: pickup", "on 18 November 2026", "a new model");
    }

    @Test
    void readsTheCyrillicOfWindows() {
        byte[] bytes = NEWS.getBytes(Charset.forName("windows-1251"));
        assertThat(ArticleFile.read(bytes, null).title()).isEqualTo("Zubr встал на конвейер");
    }

    @Test
    void takesTheDayThatTheTextImplies() {
        Reading reading = new ArticleReader(new Vocabulary(texts)).read(ArticleFile.read("""
                Новости завода

                «Автотор» в среду, 18 ноября, начал выпуск пикапа Zubr Z1, а с начала 2026 года выпускает Kaiyi E5.
                """, null), new LineupNamesTable(database.jdbi()).names());
        assertThat(reading.date()).isEqualTo(LocalDate.of(2026, 11, 18));
    }

    private ReadRun run(String input) {
        return new ReadRun(new ArticleReader(new Vocabulary(texts)), new LineupNamesTable(database.jdbi()).names(),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
