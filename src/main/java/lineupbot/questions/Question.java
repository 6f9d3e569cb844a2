package lineupbot.questions;

import lineupbot.lineup.Body;
import lineupbot.lineup.Period;
import lineupbot.lineup.State;
import lineupbot.words.Named;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is understood of a question.
 *
 * @param names    what is named, in its order; each a list, of several when the name means several
 * @param meanings what is asked and wanted, as {@code words/questions.properties} calls it, in the order of the words
 * @param unknown  words that nothing here explains
 * @param past     whether it speaks of what was
 */
record Question(List<List<Named>> names, List<String> meanings, Optional<Body> body, Optional<State> state,
        Optional<String> country, Optional<Period> period, List<Word> unknown, boolean past) {

    /** The first topic asked about. */
    Optional<String> topic() {
        return meanings.stream().filter(meaning -> meaning.startsWith("topic.")).findFirst()
                .map(meaning -> meaning.substring("topic.".length()));
    }

    boolean means(String meaning) {
        return meanings.contains(meaning);
    }

    /** Everything named of one of these kinds. */
    List<Named> named(Set<Named.Kind> kinds) {
        return names.stream().flatMap(List::stream).filter(named -> kinds.contains(named.kind())).toList();
    }

    /** Whether it asks for a list or a number of things. */
    boolean asksForList() {
        return means("want.count") || means("want.list") || means("want.building");
    }

    boolean isFiltered() {
        return body.isPresent() || state.isPresent() || country.isPresent() || period.isPresent();
    }
}
