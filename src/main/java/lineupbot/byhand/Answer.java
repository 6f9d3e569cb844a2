package lineupbot.byhand;

import java.util.List;
import java.util.Map;

/** What somebody's words are as an answer to a question. */
sealed interface Answer {
    /** An answer; what is said about a source may answer what would be asked next, too. */
    record Good(Map<Field, String> values) implements Answer {}

    /**
     * None.
     *
     * @param why a text that says so; it may show the words
     */
    record Bad(String why) implements Answer {}

    /** One of several; also what is near to words that are none. */
    record Several(List<Choice> meant) implements Answer {}
}
