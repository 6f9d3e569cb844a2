package lineupbot.words;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Language;
import lineupbot.chat.Localized;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class NameIndexTest {
    private final List<Spelling> spellings = new ArrayList<>();
    private final NameIndex index;

    NameIndexTest() {
        brand("jmc", "JMC", "джиэмси");
        brand("baic", "BAIC", "баик");
        brand("kaiyi", "Kaiyi", "кайи");
        model("jmc-vigus", "jmc", "JMC Vigus", "Vigus", "вигус");
        model("baic-x35", "baic", "BAIC X35", "X35");
        model("baic-x55", "baic", "BAIC X55", "X55");
        model("baic-x7", "baic", "BAIC X7", "X7");
        model("baic-bj40", "baic", "BAIC BJ40", "BJ40", "бж40");
        model("kaiyi-x7", "kaiyi", "Kaiyi X7", "X7");
        spellings.add(new Spelling(new Named(Named.Kind.MAKER, "baic-group", null, Localized.same("BAIC")), "BAIC"));
        index = new NameIndex(spellings);
    }

    @ParameterizedTest
    @CsvSource({"Vigus, jmc-vigus", "vigus, jmc-vigus", "ВИГУС, jmc-vigus", "JMC Vigus, jmc-vigus",
        "vigus jmc, jmc-vigus", "вигус джиэмси, jmc-vigus", "bj 40, baic-bj40", "BJ-40, baic-bj40", "бж-40, baic-bj40",
        "JMC, jmc", "ДжиЭмСи, jmc", "«BAIC», baic", "baic x7, baic-x7", "x7 кайи, kaiyi-x7", "jmc-vigus, jmc-vigus"})
    void knowsANameHoweverItIsWritten(String words, String key) {
        assertThat(find(words)).isInstanceOfSatisfying(Match.Sure.class,
                sure -> assertThat(sure.named().key()).isEqualTo(key));
    }

    @Test
    void aNameOfTwoModelsIsAskedBack() {
        assertThat(find("X7")).isInstanceOfSatisfying(Match.Several.class, several -> assertThat(several.named())
                .extracting(Named::key).containsExactlyInAnyOrder("baic-x7", "kaiyi-x7"));
    }

    @ParameterizedTest
    @DisplayName("knows a name with a slip, inflected, in the other layout, with letters that look alike")
    @CsvSource({"Vigas, jmc-vigus", "Вигуса, jmc-vigus", "мшпгы, jmc-vigus", "Х55, baic-x55", "viguss, jmc-vigus"})
    void knowsWhatIsMeant(String words, String key) {
        assertThat(find(words)).isInstanceOfSatisfying(Match.Sure.class,
                sure -> assertThat(sure.named().key()).isEqualTo(key));
    }

    @ParameterizedTest
    @DisplayName("offers what is near and takes none of it as meant")
    @CsvSource({"vigu, jmc-vigus", "vigustik, jmc-vigus", "kai, kaiyi"})
    void offersWhatIsNear(String words, String key) {
        assertThat(find(words)).isInstanceOfSatisfying(Match.Nothing.class,
                nothing -> assertThat(nothing.near()).extracting(Named::key).contains(key));
    }

    @ParameterizedTest
    @DisplayName("codes never become each other")
    @CsvSource({"X34", "X57", "BJ41", "E35", "X5", "X"})
    void codesAreSafe(String words) {
        assertThat(find(words)).isNotInstanceOf(Match.Sure.class);
    }

    @ParameterizedTest
    @CsvSource({"''", "'!!!'", "Mercedes", "джак", "'\u202e'", "😀", "%s", "'x'"})
    void whatNobodyIsCalledMeansNothing(String words) {
        assertThat(find(words)).isInstanceOf(Match.Nothing.class);
    }

    @Test
    void aVeryLongNameMeansNothing() {
        assertThat(find("щ".repeat(4096))).isEqualTo(new Match.Nothing(List.of()));
    }

    @Test
    void onlyTheKindAskedForIsMeant() {
        assertThat(index.find("Vigus", Set.of(Named.Kind.BRAND))).isInstanceOf(Match.Nothing.class);
    }

    private Match find(String words) {
        return index.find(words, Set.of(Named.Kind.values()));
    }

    private void brand(String key, String name, String... aliases) {
        add(new Named(Named.Kind.BRAND, key, null, Localized.same(name)), name, aliases);
    }

    private void model(String key, String brand, String label, String name, String... aliases) {
        add(new Named(Named.Kind.MODEL, key, brand, Localized.same(label)), name, aliases);
    }

    private void add(Named named, String name, String... aliases) {
        assertThat(named.label().in(Language.RU)).isNotEmpty();
        spellings.add(new Spelling(named, name));
        spellings.add(new Spelling(named, named.key()));
        for (String alias : aliases) {
            spellings.add(new Spelling(named, alias));
        }
    }
}
