package lineupbot.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.store.SearchWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@DisplayName("Words of a search")
class SearchWordsTest {

    @ParameterizedTest
    @DisplayName("are the same in all their forms")
    @ValueSource(strings = {"электромобиль электромобили электромобилей электромобилями электромобиля ЭЛЕКТРОМОБИЛЬ",
        "локализация локализации локализацию", "деталь детали деталей деталями", "завод заводом заводы", "ещё еще ЕЩЁ",
        "localisation localised", "launch launches launched launching LAUNCH", "plants plant"})
    void formsAreOne(String forms) {
        assertThat(Stream.of(forms.split(" ", 0)).map(SearchWords::stems).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("are other words when they mean something else")
    @CsvSource({"цена, центр", "план, планета", "launch, lunch", "X55, X35", "Brock, Brick"})
    void othersAreOther(String one, String other) {
        assertThat(SearchWords.stems(one)).isNotEqualTo(SearchWords.stems(other));
    }

    @ParameterizedTest
    @DisplayName("are folded: case, wide letters, ligatures, ё")
    @CsvSource({"ЁЛКА, елка", "ＪＭＣ, jmc", "ﬁat, fiat", "Straße, strasse", "x\u00ad55, x55"})
    void fold(String written, String folded) {
        assertThat(SearchWords.fold(written)).isEqualTo(folded);
    }

    @Test
    @DisplayName("are looked for in any form, or as a beginning")
    void query() {
        assertThat(SearchWords.query("Деталей BJ40")).isEqualTo("(\"дет\" OR \"деталей\"*) AND \"bj40\"");
    }

    @Test
    @DisplayName("count up to eight, single letters only by themselves")
    void eight() {
        assertThat(SearchWords.counting("a1 a2 a3 a4 a5 a6 a7 a8 a9")).hasSize(8).doesNotContain("a9");
        assertThat(SearchWords.counting("с заводом в 5")).containsExactly("заводом", "5");
        assertThat(SearchWords.counting("и")).containsExactly("и");
    }

    @ParameterizedTest
    @DisplayName("find nothing when there are none")
    @ValueSource(strings = {"", " ", "\"*)(", "😀", "'; --", "\u0000\u202e"})
    void none(String words) {
        assertThat(SearchWords.query(words)).isEqualTo("\"\"");
    }

    @Test
    @DisplayName("are stemmed alike by many threads at once")
    void threads() {
        Set<String> stems = IntStream.range(0, 20_000).parallel().mapToObj(at -> SearchWords.stems("деталями launched"))
                .collect(Collectors.toSet());
        assertThat(stems).containsExactly("дет launch");
    }
}
