package lineupbot.articles;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Language;
import lineupbot.chat.Texts;
import lineupbot.desk.FirstStart;
import lineupbot.fuzz.Fuzz;
import lineupbot.lineup.Vocabulary;
import lineupbot.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Whatever text there is, reading it ends, and without a fault. Seeded. */
class ArticleFuzzTest {
    private static final int INPUTS = Fuzz.inputs(300);
    private static final int LONGEST = 20_000;
    private static final List<String> PIECES = List.of("Автотор", " начал", " выпуск", " производство", " BAIC", " X55",
            " «", "»", ", ", " и ", "и", ". ", "\n", "\n– ", ": ", " не", " планирует", " в апреле", " 16 августа",
            " 31 февраля", " 2023", " года", " с начала", " до", " кроссовер", " модели", " Zubr", " Z1", " марки",
            " <p>", "</p>", "<table>", "&nbsp;", "\u0000", "\u202e", "😀", "\ud83d", "\t", "|", " завод", " в Туле",
            " который", " что", " the", " launched", " production of", " на прошлой неделе", " в пятницу",
            " полный цикл", "(", ")", "-", "–", "99999999999", "1.1.1", "аааааааааааааааааааааааааааааа", " q", " Ⅷ",
            "ﬁ", "12:30");

    private final Random random = new Random(2023_08_16);

    @Test
    void readsAnythingWithoutAFault(@TempDir Path folder) {
        try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"))) {
            new FirstStart(database.jdbi()).fill();
            LineupNames names = new LineupNamesTable(database.jdbi()).names();
            Texts texts = new Texts();
            ArticleReader reader = new ArticleReader(new Vocabulary(texts));
            long longest = 0;
            for (int input = 0; input < INPUTS; input++) {
                byte[] text = text().getBytes(StandardCharsets.UTF_8);
                long began = System.nanoTime();
                Reading reading = reader.read(ArticleFile.read(text, input % 2 == 0 ? LocalDate.of(2024, 2, 29) : null),
                        names);
                longest = input < INPUTS / 2 ? 0 : Math.max(longest, System.nanoTime() - began);
                assertThat(new ReadingDraft(texts.in(Language.RU)).lines(reading)).isNotEmpty();
                assertThat(ReadingJson.line("x", reading)).startsWith("{");
            }
            System.out.printf("fuzzed: %d articles read, the slowest of the second half in %d ms%n", INPUTS,
                    longest / 1_000_000);
        }
    }

    /** Of any pieces, or of one piece over and over. */
    private String text() {
        int length = random.nextInt(5) == 0 ? LONGEST : random.nextInt(1, 2_000);
        boolean few = random.nextInt(4) == 0;
        String one = PIECES.get(random.nextInt(PIECES.size()));
        String other = PIECES.get(random.nextInt(PIECES.size()));
        StringBuilder text = new StringBuilder(random.nextInt(6) == 0 ? "<html><body>" : "");
        while (text.length() < length) {
            text.append(few ? random.nextBoolean() ? one : other : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
