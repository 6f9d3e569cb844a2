package lineupbot.drafts;

import lineupbot.chat.Incoming;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;

/** Tells articles that editors send from what they ask: an article is as if /read stood before it. */
public final class Submissions implements Function<Incoming, Optional<String>> {
    private static final int ARTICLE = 200;

    private final LongPredicate isEditor;
    private final Function<Incoming, Optional<String>> otherwise;

    /**
     * @param isEditor  of a user id
     * @param otherwise what becomes of all other words
     */
    public Submissions(LongPredicate isEditor, Function<Incoming, Optional<String>> otherwise) {
        this.isEditor = isEditor;
        this.otherwise = otherwise;
    }

    @Override
    public Optional<String> apply(Incoming incoming) {
        // Groups and channels have negative numbers (Bot API: Chat.id).
        boolean sent = incoming.chat() > 0 && isArticle(incoming.text()) && isEditor.test(incoming.user());
        return sent ? Optional.of("/" + ReadCommand.NAME) : otherwise.apply(incoming);
    }

    /** Nobody asks at such length; of a few lines the last one tells whether it is a question. */
    private static boolean isArticle(String text) {
        String words = text.strip();
        boolean lines = words.lines().filter(line -> !line.isBlank()).count() > 1;
        return !words.startsWith("/") && (words.length() >= ARTICLE || (lines && !words.endsWith("?")));
    }
}
