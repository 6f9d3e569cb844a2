package lineupbot;

import static lineupbot.Newsdesk.ANN;
import static lineupbot.Newsdesk.BOB;
import static lineupbot.Newsdesk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Articles too long for one message come in several, one right after the other. */
class PiecesTest {
    private static final String FILLER = "Завод работает в обычном режиме, сообщили в компании. ".repeat(60);
    private static final String FIRST = "«Автотор» начал выпуск внедорожника BAIC BJ80\n\n" + FILLER;
    private static final String LAST = "Осенью 2027 года на «Автоторе» начнут выпускать пикап BAIC BJ90.";

    private Newsdesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new Newsdesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void piecesAreOneDraft() {
        assertThat(desk.writes(ANN, NOW, FIRST)).startsWith("Черновик 1\n").contains("BAIC BJ80");
        desk.restart();
        assertThat(desk.writes(ANN, NOW.plusSeconds(1), "Ещё о заводе. " + FILLER))
                .startsWith("Это продолжение: черновик 1 теперь из всего текста.\n\nЧерновик 1\n");
        assertThat(desk.writes(ANN, NOW.plusSeconds(2), LAST)).startsWith("Это продолжение: черновик 1")
                .contains("BAIC BJ80", "BAIC BJ90").contains("/draft 1 publish 3");
        assertThat(desk.ann("/drafts")).startsWith("1 черновик,");
    }

    @Test
    void whatComesLaterOrFromElsewhereIsNoPiece() {
        desk.writes(ANN, NOW, FIRST);
        assertThat(desk.writes(BOB, NOW.plusSeconds(1), "BAIC")).startsWith("BAIC");
        assertThat(desk.writes(ANN, NOW.plusSeconds(6), "Vigus")).startsWith("JMC Vigus");
        desk.writes(ANN, NOW.plusSeconds(60), LAST + "\n" + LAST);
        desk.writes(ANN, NOW.plusSeconds(61), "Vigus");
        assertThat(desk.ann("/drafts")).startsWith("2 черновика,");
    }

    @Test
    void aPieceThatComesTwiceIsThereOnce() {
        desk.writes(ANN, NOW, FIRST);
        desk.writes(ANN, NOW.plusSeconds(1), LAST);
        desk.run("INSERT INTO awaited VALUES (77, 77, '/read after 1', NULL)");
        assertThat(desk.writes(ANN, NOW.plusSeconds(1), LAST)).contains("/draft 1 publish 2");
        assertThat(desk.column("SELECT text FROM draft")).singleElement().asString().containsOnlyOnce("BJ90");
    }

    @Test
    void theSameArticleAgainIsTheSameDraft() {
        desk.writes(ANN, NOW, FIRST);
        desk.writes(ANN, NOW.plusSeconds(1), LAST);
        desk.writes(BOB, NOW.plusSeconds(60), FIRST);
        assertThat(desk.writes(BOB, NOW.plusSeconds(61), LAST)).startsWith("Этот текст уже прислали, вот черновик 1.");
        assertThat(desk.ann("/drafts")).startsWith("1 черновик,");
    }
}
