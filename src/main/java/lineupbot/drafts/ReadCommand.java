package lineupbot.drafts;

import lineupbot.articles.ArticleFile;
import lineupbot.chat.Attachment;
import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.FileTroubleException;
import lineupbot.chat.Files;
import lineupbot.chat.Incoming;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** {@code /read} and the text of an article: makes a draft of it. Who sends the same text again gets the same draft. */
public final class ReadCommand implements Command {
    static final String NAME = "read";

    private final Articles articles;
    private final Drafts drafts;
    private final Publisher publisher;
    private final Files files;
    private final Clock clock;

    /** @param clock in the zone whose day it is for an article without a date */
    public ReadCommand(Articles articles, Drafts drafts, Publisher publisher, Files files, Clock clock) {
        this.articles = articles;
        this.drafts = drafts;
        this.publisher = publisher;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Role role() {
        return Role.EDITOR;
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        Say say = request.say();
        try {
            return answer(request, text(request.from()));
        } catch (FileTroubleException trouble) {
            return Reply.of(trouble.told(say));
        }
    }

    private Reply answer(Request request, String text) {
        Say say = request.say();
        Optional<Known> known = publisher.known();
        if (text.isEmpty()) {
            return Reply.of(say.html("read.how")).row(new Button.Press(say.text("button.drafts"), "/drafts"));
        }
        if (known.isEmpty()) {
            return Reply.of(say.html("lineup.empty"));
        }
        Optional<Draft> before = drafts.of(text);
        Draft draft = before.orElseGet(
                () -> drafts.make(text, articles.read(text, written(request.from())), request.from().user()));
        Reply card = new DraftCard(say, known.get()).of(draft);
        return before.isPresent()
                ? DraftCard.below(say.html("draft.again", "number", Long.toString(draft.id())), card)
                : card;
    }

    /** What is in the file, else the message with its lines, which a command's words have lost. */
    private String text(Incoming incoming) throws FileTroubleException {
        Attachment attachment = incoming.attachment();
        if (attachment != null && attachment.kind() == Attachment.Kind.DOCUMENT) {
            return ArticleFile.decoded(files.read(attachment)).strip();
        }
        return incoming.text().strip().replaceFirst("^/\\S*\\s*", "").strip();
    }

    /** The day of an article that does not say its own: that of the message, or of the one it was forwarded from. */
    private LocalDate written(Incoming incoming) {
        return incoming.written() == null
                ? LocalDate.now(clock)
                : LocalDate.ofInstant(incoming.written(), clock.getZone());
    }
}
