package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Html;

import java.util.List;

/**
 * Things side by side.
 *
 * @param names    their full names, two or three
 * @param features in the order in which they are told
 * @param foot     who says so
 * @param cards    a button for each
 */
record Compared(List<String> names, List<Feature> features, Html foot, List<Button> cards) {
    /**
     * What is told of each of them.
     *
     * @param key       of the text that names it, behind {@code compare.}
     * @param sentences whether sentences are told, as sources say them, and not a few words
     */
    record Feature(String key, boolean sentences, List<Told> told) {
        boolean isEmpty() {
            return told.stream().allMatch(one -> one.lines().isEmpty());
        }
    }

    /**
     * What is told of one of them.
     *
     * @param label what it is called here
     * @param lines none where there are no data
     */
    record Told(String label, List<Html> lines) {}
}
