package lineupbot.inline;

import lineupbot.chat.Command;
import lineupbot.chat.CommandLine;
import lineupbot.chat.Commands;
import lineupbot.chat.Enclosure;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the bot offers to somebody who types its name in any chat: a query suggests commands, and an offer is the
 * answer to one. Nothing is said yet and all may read it, so only commands are asked that change nothing and are for
 * everybody. Thread-safe.
 */
public final class Offers {
    private static final Logger log = LoggerFactory.getLogger(Offers.class);
    private static final int PAGE = 20;
    private static final String HOME = "/start";

    private final Function<String, List<String>> suggest;
    private final Commands commands;
    private final Texts texts;

    /** @param suggest gives the commands' texts for a query, the best first, each once */
    public Offers(Function<String, List<String>> suggest, Commands commands, Texts texts) {
        this.suggest = suggest;
        this.commands = commands;
        this.texts = texts;
    }

    /**
     * A page of what is offered for a query.
     *
     * @param query what was typed; empty for what is newest
     * @param chat  the person's private chat
     * @param from  how many come before this page
     */
    public OfferPage page(String query, long chat, Language language, int from) {
        List<CommandLine> all = suggested(query).map(CommandLine::of).filter(line -> offered(line).isPresent())
                .toList();
        List<CommandLine> shown = all.stream().skip(from).limit(PAGE).toList();
        int end = from + shown.size();
        return new OfferPage(shown.stream().map(line -> offer(line, chat, language)).flatMap(Optional::stream).toList(),
                end < all.size() ? end : 0);
    }

    /** The answer to what somebody has said, for the chat they said it in. */
    public Offer answer(String said, Reply reply) {
        return offer(suggested(said).map(CommandLine::of).filter(line -> offered(line).isPresent()).findFirst()
                .map(Offers::written).orElse(HOME), reply);
    }

    /** A query that is a command suggests itself: so does a share button. */
    private Stream<String> suggested(String query) {
        String words = query.strip();
        return words.startsWith("/") ? Stream.of(words) : suggest.apply(words).stream();
    }

    private Optional<Command> offered(CommandLine line) {
        return commands.named(line.name())
                .filter(command -> command.role() == Role.PERSON && !command.changesSomething());
    }

    private Optional<Offer> offer(CommandLine line, long chat, Language language) {
        // Whoever asks, the answer is for nobody in particular: editors see no more than others.
        Incoming asked = new Incoming(chat, 0, language, written(line), false);
        try {
            return offered(line).map(command -> command.answer(new Request(asked, line.words(), texts.in(language))))
                    .map(reply -> offer(written(line), reply));
        } catch (RuntimeException fault) {
            log.error("nothing is offered for /{}", line.name(), fault);
            return Optional.empty();
        }
    }

    private static Offer offer(String command, Reply reply) {
        return new Offer(command, reply.text(),
                reply.enclosure() instanceof Enclosure.Drawing drawing ? drawing : null);
    }

    private static String written(CommandLine line) {
        return "/" + line.name().toLowerCase(Locale.ROOT) + (line.words().isEmpty() ? "" : " " + line.words());
    }
}
