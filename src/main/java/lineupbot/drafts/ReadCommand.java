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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /read} and the text of an article: makes a draft of it. Who sends the same text again gets the same draft; the
 * next piece of a long one, {@code /read after N}, makes draft N one of the whole.
 */
public final class ReadCommand implements Command {
    static final String NAME = "read";
    private static final Pattern AFTER = Pattern.compile("after (\\d{1,15}) .*", Pattern.DOTALL);

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
        DraftCard card = new DraftCard(say, known.get());
        Optional<Draft> begun = begun(request);
        String whole = begun.isPresent() ? Pieces.joined(drafts.text(begun.get().id()), text) : text;
        Optional<Draft> before = drafts.of(whole).filter(found -> begun.isEmpty() || found.id() != begun.get().id());
        before.ifPresent(found -> begun.ifPresent(piece -> drafts.drop(piece.id(), request.from().user())));
        Draft draft = before.orElseGet(() -> kept(begun, whole, request.from()));
        String number = Long.toString(draft.id());
        Reply shown = before.isPresent()
                ? DraftCard.below(say.html("draft.again", "number", number), card.of(draft))
                : begun.isPresent()
                        ? DraftCard.below(say.html("draft.joined", "number", number), card.of(draft))
                        : card.of(draft);
        return Pieces.nextBy(request.from()).map(until -> shown.awaiting("/" + NAME + " after " + number, until))
                .orElse(shown);
    }

    /** The draft of what came just before, when this is the next piece of it and nobody has ended it meanwhile. */
    private Optional<Draft> begun(Request request) {
        Matcher after = AFTER.matcher(request.words());
        // Typed with the command it is a text that begins so.
        boolean piece = !request.from().text().startsWith("/") && request.from().attachment() == null
                && after.matches();
        return piece ? drafts.find(Long.parseLong(after.group(1))).filter(Draft::isOpen) : Optional.empty();
    }

    private Draft kept(Optional<Draft> begun, String text, Incoming from) {
        Content content = articles.read(text, written(from));
        return begun.map(piece -> drafts.lengthen(piece.id(), text, content))
                .orElseGet(() -> drafts.make(text, content, from.user()));
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
