package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.chat.Attachment;
import lineupbot.chat.Html;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What comes with a message, and from when it is, reaches the command. */
class AttachmentTest {
    private static final byte[] CONTENT = "brands: []".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Person ann = people.person("Ann", "en");
    private final Person editor = people.person(Rig.EDITOR, "Ed", "en");
    private Rig rig;

    private void open() {
        rig = new Rig(folder).command("model", AttachmentTest::told).editorsCommand("import", AttachmentTest::told);
    }

    private static Reply told(Request request) {
        Attachment with = request.from().attachment();
        return Reply.of(Html.text(request.words() + " | " + request.from().written().getEpochSecond() + " | "
                + (with == null ? "nothing" : with.kind() + " " + with.name() + " " + with.size())));
    }

    @AfterEach
    void close() {
        assertThat(api.violations()).isEmpty();
        rig.close();
        api.close();
    }

    private String answer(Person person, int number) {
        return api.awaitSentTo(person.id(), number).text();
    }

    @Test
    void aPictureIsTakenInItsLargestSizeAndItsCaptionIsTheText() {
        open();
        rig.start(api);
        ann.sendsPhoto("/model Vigus");
        assertThat(answer(ann, 1)).startsWith("Vigus | ").endsWith(" | PHOTO  1091840");

        ann.sendsDocument("Vigus.pdf", CONTENT, "/model Vigus");
        assertThat(answer(ann, 2)).startsWith("Vigus | ").endsWith(" | DOCUMENT Vigus.pdf 10");
    }

    @Test
    void aFileAloneIsNoQuestion() {
        open();
        rig.start(api);
        String hint = rig.texts.in(Language.EN).html("hint.silent").plain();
        ann.sends("""
                {"photo": [{"file_id": "p", "file_unique_id": "p", "width": 90, "height": 60}]}""");
        assertThat(answer(ann, 1)).isEqualTo(hint);
        ann.sendsDocument("lineup.yaml", CONTENT, "");
        assertThat(answer(ann, 2)).isEqualTo(hint);
        editor.sendsDocument("lineup.zip", CONTENT, "");
        assertThat(answer(editor, 1)).isEqualTo(hint);
        editor.sendsDocument("article.txt", CONTENT, "");
        assertThat(answer(editor, 2)).as("while no command reads articles").isEqualTo(hint);
    }

    @Test
    void anEditorsLineupFileIsToBeImported() {
        open();
        rig.start(api);
        editor.sendsDocument("Lineup.YAML", CONTENT, "");
        assertThat(answer(editor, 1)).startsWith("| ").endsWith("DOCUMENT Lineup.YAML 10");
        editor.sendsDocument("lineup.yml", CONTENT, "quiet");
        assertThat(answer(editor, 2)).startsWith("quiet | ");
        editor.sendsDocument("lineup.yml", CONTENT, "/model Vigus");
        assertThat(answer(editor, 3)).startsWith("Vigus | ");
    }

    @Test
    void whatIsForwardedIsAsOldAsTheOriginal() {
        open();
        rig.start(api);
        ann.forwards(people.channel("News", "car_news"), "/model Vigus");
        assertThat(answer(ann, 1)).isEqualTo("Vigus | 1692144000 | nothing");
    }

    @Test
    void whatAnEarlierVersionHasStoredIsStillAnswered() {
        open();
        rig.command("brand", request -> Reply
                .of(Html.text(request.words() + " " + request.from().attachment() + " " + request.from().written())));
        rig.sql("INSERT INTO inbox (update_id, post) VALUES (1, ?)", """
                {"kind":"said","update":1,"at":{"chat":%d},"user":5,"tag":"en","text":"/brand JMC","addressed":true,\
                "official":false}""".formatted(ann.id()));
        rig.start(api);
        assertThat(answer(ann, 1)).isEqualTo("JMC null null");
    }
}
