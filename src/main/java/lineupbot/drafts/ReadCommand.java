package lineupbot.drafts;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Incoming;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** {@code /read} and the text of an article: makes a draft of it. Who sends the same text again gets the same draft. */
public final class ReadCommand implements Command {
    static final String NAME = "read";

    private final Articles articles;
    private final Drafts drafts;
    private final Publisher publisher;
    private final Clock clock;

    /** @param zone in which the days of articles are counted */
    public ReadCommand(Articles articles, Drafts drafts, Publisher publisher, Clock clock, ZoneId zone) {
        this.articles = articles;
        this.drafts = drafts;
        this.publisher = publisher;
        this.clock = clock.withZone(zone);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean forEditors() {
        return true;
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        Say say = request.say();
        String text = text(request.from());
        Optional<Known> known = publisher.known();
        if (text.isEmpty()) {
            return Reply.of(say.html("read.how")).row(new Button.Press(say.text("button.drafts"), "/drafts"));
        }
        if (known.isEmpty()) {
            return Reply.of(say.html("lineup.empty"));
        }
        Optional<Draft> before = drafts.of(text);
        Draft draft = before.orElseGet(() -> drafts.make(text, articles.read(text, written()), request.from().user()));
        Reply card = new DraftCard(say, known.get()).of(draft);
        return before.isPresent()
                ? DraftCard.below(say.html("draft.again", "number", Long.toString(draft.id())), card)
                : card;
    }

    /** With its lines, which a command's words have lost. */
    private static String text(Incoming incoming) {
        return incoming.text().strip().replaceFirst("^/\\S*\\s*", "").strip();
    }

    /** The day of an article that does not say its own. */
    private LocalDate written() {
        return LocalDate.now(clock);
    }
}
