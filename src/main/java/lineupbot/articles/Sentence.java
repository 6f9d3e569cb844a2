package lineupbot.articles;

import java.util.List;

/**
 * A sentence of an article and its words.
 *
 * @param title     whether it is the headline, which says less exactly what the text says again
 * @param paragraph the number of its paragraph
 */
record Sentence(String text, List<Token> tokens, boolean title, int paragraph) {

    static Sentence of(String text, boolean title, int paragraph) {
        return new Sentence(text, Token.in(text), title, paragraph);
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The words from {@code from} to before {@code to}, with blanks between them. */
    String words(int from, int to) {
        return text.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    /** What stands before the word, or behind the last one. */
    String gap(int at) {
        return at < tokens.size()
                ? tokens.get(at).gap()
                : tokens.isEmpty() ? "" : text.substring(tokens.getLast().to());
    }

    boolean isRussian() {
        return tokens.stream().filter(token -> !token.isLatin()).count() * 3 > tokens.size();
    }
}
