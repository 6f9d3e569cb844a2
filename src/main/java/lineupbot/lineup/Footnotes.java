package lineupbot.lineup;

import lineupbot.chat.Html;
import lineupbot.chat.Say;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who says what on a card: small figures behind the facts, counted as they are told, and at its foot the sources they
 * stand for. Made for one card.
 */
public final class Footnotes {
    private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Say say;
    private final Set<Source> cited;
    private final Map<Source, Integer> numbers = new LinkedHashMap<>();

    /** @param cited the sources of all facts on the card */
    public Footnotes(Say say, Collection<Source> cited) {
        this.say = say;
        this.cited = new LinkedHashSet<>(cited);
    }

    /** The marks to stand behind a fact; none on a card with a single source, which stands for everything. */
    public Html mark(Collection<Source> of) {
        if (cited.size() < 2) {
            return Html.EMPTY;
        }
        return Html.text(String.join(" ",
                of.stream().map(source -> numbers.computeIfAbsent(source, unnumbered -> numbers.size() + 1)).distinct()
                        .sorted().map(Footnotes::figures).toList()));
    }

    /** The last line of the card: the sources that have a mark, or the only one there is. */
    public Html foot() {
        if (cited.size() == 1) {
            return cited(cited.iterator().next(), say);
        }
        return Html.join(" · ", numbers.entrySet().stream()
                .map(note -> Html.of(Html.text(figures(note.getValue()) + " "), cited(note.getKey(), say))).toList());
    }

    /** A source with its date: “ТАСС, 16.08.2023”, a link to the page. */
    public static Html cited(Source source, Say say) {
        Html name = Html.link(say.text(source.name()), source.url());
        return source.date() == null
                ? say.html("source.undated", "name", name)
                : say.html("source.dated", "name", name, "date", new WhenWords(say).figures(source.date()));
    }

    private static String figures(int number) {
        StringBuilder figures = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> figures.append(FIGURES.charAt(digit - '0')));
        return figures.toString();
    }
}
