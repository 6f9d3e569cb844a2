package lineupbot.articles;

import java.util.List;

/**
 * A sentence of an article and its words.
 *
 * @param plain     the same without look-alike letters in names, place for place
 * @param title     whether it is the headline, which says less exactly what the text says again
 * @param paragraph the number of its paragraph
 * @param isRussian whether it is written in Russian, names apart
 */
record Sentence(String text, String plain, List<Token> tokens, boolean title, int paragraph, boolean isRussian) {

    static Sentence of(String text, boolean title, int paragraph) {
        String plain = LookAlikes.latin(text);
        List<Token> tokens = Token.in(plain);
        long russian = tokens.stream().filter(token -> !token.isLatin()).count();
        return new Sentence(text, plain, tokens, title, paragraph, russian * 3 > tokens.size());
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The words from {@code from} to before {@code to}, with blanks between them. */
    String words(int from, int to) {
        return plain.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    /** What stands before the word, or behind the last one. */
    String gap(int at) {
        return at < tokens.size()
                ? tokens.get(at).gap()
                : tokens.isEmpty() ? "" : text.substring(tokens.getLast().to());
    }
}
