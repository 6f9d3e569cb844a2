package lineupbot.articles;

import lineupbot.lineup.Certainty;
import lineupbot.lineup.Topic;

/**
 * What an article says about the plant, a brand or a model under a topic.
 *
 * @param about key of what it is about, or the one it would have
 * @param quote the very words of the article
 * @param by    whose words the article passes on; null when it does not say
 */
public record Said(String about, Topic topic, Certainty certainty, String quote, String by) {}
