package lineupbot.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Localized;
import lineupbot.words.Match;
import lineupbot.words.Named;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.Set;

@DisplayName("What is to be compared")
class CompareWordsTest {
    private static final Set<String> NAMES = Set.of("vigus", "jmc vigus", "conquer", "jmc", "baic", "swm", "x55",
            "baic x55", "x3", "x3 pro", "pro", "кай и", "amber truck");
    private static final Set<String> SEVERAL = Set.of("x7");

    private final CompareWords words = new CompareWords(CompareWordsTest::meaning,
            written -> meaning(written) instanceof Match.Sure);

    @ParameterizedTest
    @DisplayName("is cut where something parts the names")
    @CsvSource(delimiter = '|', value = {"Vigus, Conquer | Vigus+Conquer", "Vigus и Conquer | Vigus+Conquer",
        "vigus vs conquer | vigus+conquer", "vigus VS. conquer|vigus+conquer", "Vigus против X55 | Vigus+X55",
        "Vigus с Conquer и X55 | Vigus+Conquer+X55", "Vigus and Conquer, X55 | Vigus+Conquer+X55",
        "JMC Vigus; BAIC X55 | JMC Vigus+BAIC X55", "Vigus & Conquer | Vigus+Conquer", "кай и, jmc | кай и+jmc",
        "vigus,,conquer, | vigus+conquer", "и vigus и | vigus", "nonsense и vigus | nonsense+vigus",
        "a, b, c, d | a+b+c+d", "иванов, vigus | иванов+vigus"})
    void isCutAtSeparators(String written, String names) {
        assertThat(names(written)).isEqualTo(names);
    }

    @ParameterizedTest
    @DisplayName("is cut into as few names as there are when nothing parts them")
    @CsvSource(delimiter = '|', value = {"Vigus Conquer | Vigus+Conquer", "JMC Vigus BAIC X55 | JMC Vigus+BAIC X55",
        "jmc baic swm | jmc+baic+swm", "amber truck x55 | amber truck+x55", "JMC Vigus | JMC Vigus", "Vigus | Vigus"})
    void isCutIntoNames(String written, String names) {
        assertThat(names(written)).isEqualTo(names);
    }

    @ParameterizedTest
    @DisplayName("keeps what is no name together, and apart from the name beside it")
    @CsvSource(delimiter = '|', value = {"vigus some thing | vigus+some thing",
        "some thing jmc vigus | some thing+jmc vigus", "some thing | some thing", "vigus x7 | vigus+x7",
        "a b c d e f g h i j k l vigus | a b c d e f g h i j k l vigus"})
    void keepsTheRest(String written, String names) {
        assertThat(names(written)).isEqualTo(names);
    }

    @Test
    @DisplayName("is asked about when it can be cut in two ways")
    void twoWaysAreNone() {
        assertThat(names("x3 pro pro")).isEqualTo("x3 pro+pro");
        assertThat(names("jmc vigus jmc")).isEqualTo("jmc vigus+jmc");
    }

    @ParameterizedTest
    @DisplayName("is nothing when there are no words")
    @CsvSource({"''", "','", "' , ; '", "и"})
    void nothing(String written) {
        assertThat(words.read(written)).isEmpty();
    }

    private String names(String written) {
        return String.join("+", words.read(written));
    }

    private static Match meaning(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        if (SEVERAL.contains(name)) {
            return new Match.Several(List.of(named(name + "-1"), named(name + "-2")));
        }
        return NAMES.contains(name) ? new Match.Sure(named(name)) : new Match.Nothing(List.of());
    }

    private static Named named(String name) {
        return new Named(Named.Kind.MODEL, name, "brand", Localized.same(name));
    }
}
