package lineupbot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document without a command is for. */
class EnclosedTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            article.txt,   DOCUMENT, 77, '',       /read
            Page.HTML,     DOCUMENT, 77, '',       /read
            page.htm,      DOCUMENT, 77, '',       /read
            notes.md,      DOCUMENT, 77, 'x y',    /read x y
            a.b.yml,       DOCUMENT, 77, '',       /import
            lineup.yaml,   DOCUMENT, 77, quiet,    /import quiet
            lineup.yaml,   DOCUMENT, 77, /photo x, none
            lineup.yaml,   DOCUMENT, -5, '',       none
            lineup.zip,    DOCUMENT, 77, '',       none
            lineup,        DOCUMENT, 77, '',       none
            '',            DOCUMENT, 77, '',       none
            '',            PHOTO,    77, '',       none
            """)
    void theEndOfItsNameSaysIt(String name, Attachment.Kind kind, long chat, String caption, String command) {
        Incoming incoming = new Incoming(new Place(chat), 77, false, Language.EN, caption, true,
                new Attachment(kind, "file", name, 1), null);
        assertThat(Enclosed.command(incoming).orElse("none")).isEqualTo(command);
    }
}
