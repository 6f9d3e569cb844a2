package lineupbot.drafts;

import lineupbot.articles.Said;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Topic;

/**
 * What a draft says of the plant, a brand or a model under a topic.
 *
 * @param number stays the same when others are taken out; no happening has it
 * @param about  key of what it is about, or the one it would have
 * @param text   as it is to be published
 * @param by     whose words these are; null when nobody says
 * @param quote  the words of the article that it rests on
 */
public record Statement(int number, String about, Topic topic, Certainty certainty, String text, String by,
        String quote) {

    static Statement of(int number, Said said) {
        return new Statement(number, said.about(), said.topic(), said.certainty(),
                said.quote().strip().replaceFirst("(?<!\\.)\\.$", ""), said.by(), said.quote());
    }

    /** Whether its text is the article's own. */
    boolean isQuoted() {
        return quote.contains(text);
    }

    Statement about(String key) {
        return new Statement(number, key, topic, certainty, text, by, quote);
    }

    Statement sure(Certainty other) {
        return new Statement(number, about, topic, other, text, by, quote);
    }

    Statement saying(String words) {
        return new Statement(number, about, topic, certainty, words, by, quote);
    }
}
