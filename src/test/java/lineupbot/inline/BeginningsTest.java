package lineupbot.inline;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Localized;
import lineupbot.words.Named;
import lineupbot.words.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

class BeginningsTest {
    private static final Named JETOUR = named(Named.Kind.BRAND, "jetour", "Jetour");
    private static final Named X70 = named(Named.Kind.MODEL, "jetour-x70-plus", "Jetour X70 Plus");
    private static final Named RED = named(Named.Kind.MODEL, "red-firtree", "Ёлка");

    private final Beginnings beginnings = new Beginnings(
            List.of(new Spelling(X70, "X70 Plus"), new Spelling(X70, "X70"), new Spelling(X70, "икс 70"),
                    new Spelling(JETOUR, "Jetour"), new Spelling(JETOUR, "Джетур"), new Spelling(RED, "Ёлка")));

    private static Named named(Named.Kind kind, String key, String label) {
        return new Named(kind, key, kind == Named.Kind.MODEL ? "jetour" : null, Localized.same(label));
    }

    @ParameterizedTest
    @CsvSource({"j,jetour jetour-x70-plus", "Jetour,jetour jetour-x70-plus", "JETOUR x7,jetour-x70-plus",
        "x-70p,jetour-x70-plus", "дж,jetour", "ИКС,jetour-x70-plus", "елк,red-firtree", "ё,red-firtree", "plus,''",
        "?!,''", "' ',''"})
    void findsNamesThatBeginSo(String typed, String found) {
        assertThat(beginnings.of(typed).stream().map(Named::key).collect(Collectors.joining(" "))).isEqualTo(found);
    }

    @Test
    void eachIsFoundOnce() {
        assertThat(beginnings.of("x7")).containsExactly(X70);
    }
}
