package lineupbot;

import static lineupbot.FilesDesk.read;
import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.Place;
import lineupbot.botapi.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whatever way an article comes to the editors' desk on Telegram. */
class SubmissionsTest {
    private static final String HTML = """
            <html><head><title>Новая марка</title></head><body><nav>Реклама</nav><article>
            <h1>«Автотор» начал выпуск BAIC BJ80</h1><p>18 ноября 2026 года «Автотор» начал выпуск внедорожника BAIC BJ80.</p>
            </article></body></html>""";

    @TempDir
    Path folder;
    private FilesDesk desk;
    private String article;

    @BeforeEach
    void open() throws IOException {
        desk = new FilesDesk(folder);
        article = Files.readString(Path.of("src/test/resources/drafts/new-brand.txt"));
    }

    @AfterEach
    void close() {
        assertThat(desk.api.violations()).isEmpty();
        desk.close();
    }

    private void isDraft(Sent sent) {
        assertThat(read(sent)).startsWith("Draft 1\n").contains("Forthing T5 Evo");
    }

    @Test
    void pastedWithItsLink() {
        Sent draft = desk.says(desk.editor, article);
        isDraft(draft);
        assertThat(read(draft)).contains("news.example");
    }

    @Test
    void aLinkWithItsText() {
        isDraft(desk.says(desk.editor, "https://paper.example/forthing\n" + article.replaceAll("https://\\S+", "")));
        assertThat(desk.count("SELECT count(*) FROM draft WHERE content LIKE '%paper.example/forthing%'")).isOne();
    }

    @Test
    void forwardedFromAChannel() {
        Place channel = desk.api.people().channel("Газета", "gazeta");
        Sent draft = desk.next(desk.editor,
                () -> desk.editor.forwards(channel, article.replace("https://news.example/2026/11/18/forthing", "")));
        isDraft(draft);
        assertThat(read(draft)).as("the day of the original").contains("16 Aug 2023");
    }

    @Test
    void asATextFileAlsoInWindows1251() {
        isDraft(desk.next(desk.editor,
                () -> desk.editor.sendsDocument("article.txt", article.getBytes(Charset.forName("windows-1251")), "")));
    }

    @Test
    void asAPage() {
        assertThat(read(desk.sends(desk.editor, "page.html", HTML, ""))).startsWith("Draft 1\n").contains("BAIC BJ80")
                .doesNotContain("Реклама");
    }

    @Test
    void asALineupFileItIsImported() throws IOException {
        String lineup = Files.readString(Path.of("src/test/resources/desk/new-launch.yaml"), StandardCharsets.UTF_8);
        assertThat(read(desk.sends(desk.editor, "new.yaml", lineup, ""))).startsWith("new.yaml: ");
        assertThat(desk.count("SELECT count(*) FROM draft")).isZero();
    }

    @Test
    void inAGroupOrFromOthersItIsNone() {
        Place group = desk.api.people().supergroup("Гараж");
        desk.editor.in(group).says(article);
        desk.editor.in(group).sendsDocument("article.txt", article.getBytes(StandardCharsets.UTF_8), "");
        desk.says(desk.ann, article);
        desk.says(desk.editor, "/drafts");
        assertThat(desk.api.sentTo(group.id())).isEmpty();
        assertThat(desk.count("SELECT count(*) FROM draft")).isZero();
    }

    @Test
    void aDraftSurvivesARestartAndTheSecondPressFindsItDone() {
        Sent draft = desk.says(desk.editor, article);
        desk.restart();
        desk.next(desk.editor, () -> desk.editor.presses(draft, "Publish without alerts"));
        int launches = desk.count("SELECT count(*) FROM launch");
        assertThat(read(desk.says(desk.editor, "/draft 1 publish 1")))
                .startsWith("The draft has been published already");
        assertThat(desk.count("SELECT count(*) FROM launch")).isEqualTo(launches);
    }
}
