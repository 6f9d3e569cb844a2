package lineupbot.lineup;

import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which models are wanted: {@code BAIC кроссоверы 2023}, in any order. */
public final class FilterWords {
    /** Before a time: what was being built then. */
    private static final String AT = "at";

    /** What the words ask for, and what of them nobody understands. */
    public record Read(ModelFilter filter, String unknown) {}

    private final Vocabulary vocabulary;
    private final Names names;

    public FilterWords(Vocabulary vocabulary, Names names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    public Read read(String words) {
        ModelFilter filter = ModelFilter.ALL;
        List<String> rest = new ArrayList<>();
        String before = "";
        for (String word : words.isEmpty() ? List.<String>of() : List.of(words.split(" "))) {
            Optional<ModelFilter> narrowed = before.equals(AT)
                    ? Period.of(word).map(filter::withAt)
                    : narrow(filter, word);
            before = word;
            filter = narrowed.orElse(filter);
            if (narrowed.isEmpty() && !word.equals(AT)) {
                rest.add(word);
            }
        }
        String name = String.join(" ", rest);
        if (!name.isEmpty() && names.find(name, Named.Kind.BRAND) instanceof Match.Sure sure) {
            return new Read(filter.withBrand(sure.named().key()), "");
        }
        return new Read(filter, name);
    }

    private Optional<ModelFilter> narrow(ModelFilter filter, String word) {
        return vocabulary.body(word).map(filter::withBody).or(() -> vocabulary.state(word).map(filter::withState))
                .or(() -> vocabulary.country(word).map(filter::withCountry))
                .or(() -> Period.of(word).map(filter::withPeriod));
    }
}
