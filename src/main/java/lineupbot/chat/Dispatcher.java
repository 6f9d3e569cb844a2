package lineupbot.chat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

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
    private final Set<Long> editors;
    private final Function<Incoming, Optional<String>> understand;

    /**
     * @param editors    user ids of those who may use the editors' commands
     * @param understand turns free words into a command's text, when it can; it hears of commands, too, since what is
     *                   asked next may be about what they show
     */
    public Dispatcher(Commands commands, Texts texts, Set<Long> editors,
            Function<Incoming, Optional<String>> understand) {
        this.commands = commands;
        this.texts = texts;
        this.editors = Set.copyOf(editors);
        this.understand = understand;
    }

    /** The answer; empty when silence is one, as to another bot's command in a group. */
    public Optional<Reply> answer(Incoming incoming) {
        return answer(incoming, command -> true);
    }

    /** The answer for a chat that the bot is not in: nothing is changed from there, whoever asks. */
    public Optional<Reply> answerGuest(Incoming incoming) {
        return answer(incoming, command -> !command.changesSomething());
    }

    private Optional<Reply> answer(Incoming incoming, Predicate<Command> allowed) {
        Say say = texts.in(incoming.language());
        try {
            return answer(incoming, visible(incoming.text()), allowed, say);
        } catch (RuntimeException fault) {
            log.error("no answer for chat {}", incoming.chat(), fault);
            return Optional.of(Reply.of(say.html("fault")));
        }
    }

    private Optional<Reply> answer(Incoming incoming, String text, Predicate<Command> allowed, Say say) {
        Optional<String> enclosed = enclosed(incoming.saying(text));
        if (enclosed.isPresent()) {
            return command(incoming, CommandLine.of(enclosed.get()), allowed, say);
        }
        Optional<String> meant = text.isEmpty() ? Optional.empty() : understand.apply(incoming.saying(text));
        if (text.startsWith("/")) {
            return command(incoming, opened(CommandLine.of(text)), allowed, say);
        }
        if (meant.isPresent()) {
            return command(incoming, CommandLine.of(meant.get()), allowed, say);
        }
        if (!incoming.addressed()) {
            return Optional.empty();
        }
        return Optional.of(hint(text.isEmpty()
                ? say.html("hint.silent")
                : say.html("hint.words", "words", Visible.oneLine(text, SHOWN)), say));
    }

    /** What an editor's document is for, when there is a command for it. */
    private Optional<String> enclosed(Incoming incoming) {
        return editors.contains(incoming.user())
                ? Enclosed.command(incoming)
                        .filter(command -> commands.named(CommandLine.of(command).name()).isPresent())
                : Optional.empty();
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

    private Optional<Reply> command(Incoming incoming, CommandLine line, Predicate<Command> allowed, Say say) {
        Optional<Command> command = commands.named(line.name())
                .filter(found -> !found.forEditors() || editors.contains(incoming.user()));
        if (command.isPresent()) {
            return Optional.of(allowed.test(command.get())
                    ? command.get().answer(new Request(incoming, line.words(), say))
                    : Reply.of(say.html("guest.changes")));
        }
        if (!incoming.addressed()) {
            return Optional.empty();
        }
        return Optional.of(hint(say.html("hint.command", "name", "/" + Visible.oneLine(line.name(), SHOWN)), say));
    }

    private static Reply hint(Html line, Say say) {
        return Reply.of(line).row(new Button.Press(say.text("button.brands"), "/brands"),
                new Button.Press(say.text("button.help"), "/help"));
    }
}
