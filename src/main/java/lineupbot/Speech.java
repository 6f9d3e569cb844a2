package lineupbot;

import lineupbot.articles.ArticleReader;
import lineupbot.chat.Texts;
import lineupbot.lineup.Vocabulary;

/**
 * What the bot knows of language, before it knows any car: read once, and, since it needs no database, beside the
 * opening of one.
 */
record Speech(Texts texts, Vocabulary vocabulary, ArticleReader articles) {
    /** Reads it. */
    static Speech read() {
        Texts texts = new Texts();
        Vocabulary vocabulary = new Vocabulary(texts);
        return new Speech(texts, vocabulary, new ArticleReader(vocabulary));
    }
}
