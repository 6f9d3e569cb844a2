package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Place;
import lineupbot.botapi.Sent;
import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A reply too long for one message comes in several, cut between lines. */
class LongReplyTest {
    private static final Button BUTTON = new Button.Press("again", "/news");

    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Person ann = people.person("Ann");
    private Rig rig;
    private volatile Html text = Html.EMPTY;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("news", request -> Reply.of(text).row(BUTTON).inPlace(true));
        rig.start(api);
    }

    @AfterEach
    void close() {
        assertThat(api.violations()).isEmpty();
        rig.close();
        api.close();
    }

    @Test
    void linesStayWholeAndButtonsComeLast() {
        text = lines(300);
        Place group = people.supergroup("Cars");
        ann.in(group).says("/news@lineup_bot");

        api.awaitSentTo(group.id(), 3);
        List<Sent> parts = api.sentTo(group.id());
        assertThat(parts.stream().map(Sent::text).collect(Collectors.joining("\n"))).isEqualTo(text.plain());
        assertThat(parts).allMatch(part -> part.text().length() <= 4096);
        assertThat(parts).extracting(Sent::keyboard).containsExactly("", "", "[again]");
        assertThat(parts).extracting(part -> part.parameters().has("reply_parameters")).containsExactly(true, false,
                false);
    }

    @Test
    void markupDoesNotCount() {
        text = Html.link("x".repeat(4096), "https://example.org/");
        ann.says("/news");
        assertThat(api.awaitSentTo(ann.id(), 1).text()).hasSize(4096);
    }

    @Test
    void aLineTooLongIsCutHardButNotThroughALetter() {
        text = Html.bold("a" + "🚗".repeat(3000));
        ann.says("/news");

        api.awaitSentTo(ann.id(), 2);
        assertThat(api.sentTo(ann.id())).extracting(Sent::text).containsExactly("a" + "🚗".repeat(2047),
                "🚗".repeat(953));
    }

    @Test
    void inPlaceOnlyTheBeginningFits() {
        text = Html.text("short");
        ann.says("/news");
        Sent first = api.awaitSentTo(ann.id(), 1);
        text = lines(300);
        ann.presses(first, "again");

        Sent edited = api.awaitSentTo(ann.id(), 2);
        assertThat(edited.isEdit()).isTrue();
        assertThat(edited.text()).endsWith("…").hasSizeLessThanOrEqualTo(4096);
        assertThat(edited.keyboard()).isEqualTo("[again]");
    }

    private static Html lines(int count) {
        return Html.lines(IntStream.range(0, count)
                .mapToObj(n -> Html.of(Html.bold("line " + n), Html.text(" <&> " + "x".repeat(25)))).toList());
    }
}
