package lineupbot.questions;

import lineupbot.chat.CommandLine;
import lineupbot.chat.Incoming;
import lineupbot.chat.Texts;
import lineupbot.lineup.Vocabulary;
import lineupbot.words.Names;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Turns what people say in their own words into a command's text, or into nothing when it is not about the lineup.
 * Commands pass through it, too, since what is asked next may be about what they showed. Thread-safe.
 */
public final class Understanding implements Function<Incoming, Optional<String>> {
    private static final int LONGEST = 2_000;
    private static final Set<String> CARDS = Set.of("model", "brand", "about", "compare");

    private final QuestionReader reader;
    private final Wishes wishes;
    private final Decision decision;
    private final Recall recall;

    /** @param plant gives the key of the plant that questions are about */
    public Understanding(Names names, Vocabulary vocabulary, Texts texts, Supplier<Optional<String>> plant,
            Clock clock) {
        this(new QuestionReader(names, vocabulary, texts), new Decision(plant), new Recall(clock));
    }

    private Understanding(QuestionReader reader, Decision decision, Recall recall) {
        this.reader = reader;
        wishes = new Wishes(reader);
        this.decision = decision;
        this.recall = recall;
    }

    /** The same, with a memory of its own. */
    public Understanding apart(Clock clock) {
        return new Understanding(reader, decision, new Recall(clock));
    }

    @Override
    public Optional<String> apply(Incoming incoming) {
        String text = incoming.text();
        Optional<String> command = text.startsWith("/") ? Optional.of(text) : understood(incoming.chat(), text);
        command.ifPresent(said -> note(incoming.chat(), CommandLine.of(said)));
        return command;
    }

    /** Does not know any more what was spoken of in a chat. */
    public void forget(long chat) {
        recall.forget(chat);
    }

    private Optional<String> understood(long chat, String text) {
        List<Word> words = Word.in(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return wishes.in(words, text.strip().endsWith("?"), recall.of(chat))
                .or(() -> decision.on(reader.read(words), words, recall.of(chat)));
    }

    private void note(long chat, CommandLine line) {
        List<String> words = List.of(line.words().split("[, ]+"));
        if (CARDS.contains(line.name()) && words.getFirst().matches("[a-z0-9-]+")) {
            recall.note(chat, words.getFirst(), line.name().equals("about") && words.size() > 1 ? words.get(1) : null);
        }
    }
}
