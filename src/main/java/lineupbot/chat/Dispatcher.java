package lineupbot.chat;

import lineupbot.chat.Witness.Ending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * The one way in: whatever a person says becomes a command, and the command's reply is the answer. Never throws
 * what a command throws; the person is told that it is our fault, the log why.
 */
public final class Dispatcher {
    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
    private static final int SHOWN = 60;
    private static final String START = "start";

    private final Commands commands;
    private final Texts texts;
    private final LongFunction<Role> roles;
    private final Awaited awaited;
    private final Function<Incoming, Optional<String>> understand;
    private final Witness witness;

    /** How somebody comes to be answered. */
    private enum Way {
        HERE, AGAIN, GUEST
    }

    /** @param by the name of the command that answers; empty when none does */
    private record Answer(String by, Reply reply, Ending ending) {
        private Answer(String by, Reply reply) {
            this(by, reply, reply.missed() ? Ending.MISSED : Ending.ANSWERED);
        }
    }

    /**
     * @param roles      of users
     * @param awaited    remembers who has been asked something
     * @param understand turns free words into a command's text, when it can; it hears of commands, too, since what is
     *                   asked next may be about what they show
     * @param witness    is told how what is asked is answered, but not of what renews itself
     */
    public Dispatcher(Commands commands, Texts texts, LongFunction<Role> roles, Awaited awaited,
            Function<Incoming, Optional<String>> understand, Witness witness) {
        this.commands = commands;
        this.texts = texts;
        this.roles = roles;
        this.awaited = awaited;
        this.understand = understand;
        this.witness = witness;
    }

    /** The answer; empty when silence is one, as to another bot's command in a group. */
    public Optional<Reply> answer(Incoming incoming) {
        Optional<Reply> reply = witnessed(incoming, Way.HERE);
        if (reply.isPresent() && reply.get().awaiting() != null) {
            awaited.begin(incoming, reply.get().awaiting());
        }
        return reply;
    }

    /** The answer that takes the place of an earlier one: nobody has said anything anew. */
    public Optional<Reply> renew(Incoming incoming) {
        return answer(incoming, Way.AGAIN, texts.in(incoming.language())).map(Answer::reply);
    }

    /** The answer for a chat that the bot is not in: nothing is changed from there, whoever asks. */
    public Optional<Reply> answerGuest(Incoming incoming) {
        return witnessed(incoming, Way.GUEST);
    }

    private Optional<Reply> witnessed(Incoming incoming, Way way) {
        long from = System.nanoTime();
        Optional<Answer> answer = answer(incoming, way, texts.in(incoming.language()));
        answer.ifPresent(
                one -> witness.answered(incoming, one.by(), one.ending(), Duration.ofNanos(System.nanoTime() - from)));
        return answer.map(Answer::reply);
    }

    private Optional<Answer> answer(Incoming incoming, Way way, Say say) {
        try {
            return answer(incoming, visible(incoming.text()), way, say);
        } catch (RuntimeException fault) {
            log.error("no answer for chat {}", incoming.chat(), fault);
            return Optional.of(new Answer("", Reply.of(say.html("fault")), Ending.FAULT));
        }
    }

    private Optional<Answer> answer(Incoming incoming, String text, Way way, Say say) {
        Optional<String> asked = way == Way.HERE && !text.isEmpty() ? awaited.by(incoming) : Optional.empty();
        String words = asked.filter(command -> !text.startsWith("/")).map(command -> command + " " + text).orElse(text);
        Optional<Answer> answer = enclosed(incoming.saying(text))
                .map(command -> command(incoming, CommandLine.of(command), way, say))
                .orElseGet(() -> meant(incoming, words, way, say));
        if (asked.isPresent()) {
            // After the answer, so that a crash before it leaves the question as it is.
            awaited.end(incoming);
        }
        return answer;
    }

    private Optional<Answer> meant(Incoming incoming, String text, Way way, Say say) {
        Optional<String> meant = text.isEmpty() ? Optional.empty() : understand.apply(incoming.saying(text));
        if (text.startsWith("/")) {
            return command(incoming, opened(CommandLine.of(text)), way, say);
        }
        if (meant.isPresent()) {
            return command(incoming, CommandLine.of(meant.get()), way, say);
        }
        if (!incoming.addressed()) {
            return Optional.empty();
        }
        return Optional.of(text.isEmpty()
                ? hint(say.html("hint.silent"), say)
                : missed(say.html("hint.words", "words", Visible.oneLine(text, SHOWN)), say));
    }

    /** What an editor's document is for, when there is a command for it. */
    private Optional<String> enclosed(Incoming incoming) {
        return Enclosed.command(incoming).filter(command -> commands.named(CommandLine.of(command).name()).isPresent()
                && roles.apply(incoming.user()).covers(Role.EDITOR));
    }

    /** A link that opens the bot says /start and, after it, what to open. */
    private static CommandLine opened(CommandLine line) {
        return line.name().equals(START) ? DeepLink.command(line.words()).map(CommandLine::of).orElse(line) : line;
    }

    /** What came without what nobody can see; empty when nothing else came. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.chars().filter(letter -> Visible.is((char) letter) || Character.isWhitespace(letter))
                .forEach(letter -> visible.append((char) letter));
        return visible.toString().strip();
    }

    private Optional<Answer> command(Incoming incoming, CommandLine line, Way way, Say say) {
        // Who it is has to be looked up: not for what everybody may ask.
        Optional<Command> command = commands.named(line.name()).filter(found -> found.role() == Role.PERSON
                || (way != Way.GUEST && roles.apply(incoming.user()).covers(found.role())));
        if (command.isPresent()) {
            return command.map(
                    found -> new Answer(found.name(), reply(found, new Request(incoming, line.words(), say), way)));
        }
        if (!incoming.addressed()) {
            return Optional.empty();
        }
        return Optional.of(hint(say.html("hint.command", "name", "/" + Visible.oneLine(line.name(), SHOWN)), say));
    }

    private static Reply reply(Command command, Request request, Way way) {
        if (way == Way.GUEST && command.changesSomething()) {
            return Reply.of(request.say().html("guest.changes"));
        }
        if (command.role() != Role.PERSON && !request.from().place().isPrivate()) {
            return Reply.of(request.say().html("desk.private"));
        }
        return command.answer(request);
    }

    private static Answer missed(Html line, Say say) {
        return new Answer("", hint(line, say).reply().missing());
    }

    private static Answer hint(Html line, Say say) {
        return new Answer("", Reply.of(line).row(new Button.Press(say.text("button.brands"), "/brands"),
                new Button.Press(say.text("button.help"), "/help")));
    }
}
