package lineupbot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.TreeSet;

class TextsTest {
    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysTheSameThings(Language language) {
        assertThat(new TreeSet<>(texts.keys(language))).isEqualTo(new TreeSet<>(texts.keys(Language.RU)));
    }

    @ParameterizedTest
    @CsvSource({"1,1 модель", "2,2 модели", "5,5 моделей", "11,11 моделей", "21,21 модель", "104,104 модели"})
    void countsInRussian(int count, String said) {
        assertThat(texts.in(Language.RU).text("models.count", "count", count)).isEqualTo(said.replace(' ', '\u00a0'));
    }

    @Test
    void whatAStrangerSaysIsNeverMarkup() {
        Html said = texts.in(Language.EN).html("hint.words", "words", "<b>&{0}'%s");
        assertThat(said.markup()).contains("“&lt;b&gt;&amp;{0}'%s”");
        assertThat(said.plain()).contains("“<b>&{0}'%s”");
    }

    @Test
    void aNumberAndItsWordStayOnOneLine() {
        assertThat(Typography.of("16 августа 2023 года – день"))
                .isEqualTo("16\u00a0августа 2023\u00a0года\u00a0– день");
    }
}
