package lineupbot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PageTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2,            '',          2", "jmc 3,        jmc,         3",
        "jmc,          jmc,         1", "2023,         2023,        1", "2023 2,       2023,        2",
        "p2023,        '',          2023", "-1,           '',          -1", "−7,           '',          -7",
        "99999,        '',          99999", "9999999999,   9999999999,  1", "bj40,         bj40,        1",
        "2023-08,      2023-08,     1"})
    void readsWhichPageIsWanted(String words, String rest, int number) {
        Page.Wanted wanted = Page.Wanted.in(words);
        assertThat(wanted.words()).isEqualTo(rest);
        assertThat(wanted.number()).isEqualTo(number);
    }

    @Test
    void offersOnlyPagesThatLeadElsewhere() {
        assertThat(turns(1, 1)).isEmpty();
        assertThat(turns(1, 5)).containsExactly("2 ›", "5 »");
        assertThat(turns(3, 5)).containsExactly("« 1", "‹ 2", "4 ›", "5 »");
        assertThat(turns(5, 5)).containsExactly("« 1", "‹ 4");
    }

    @Test
    void aPageThatLooksLikeAYearIsMarkedAsOne() {
        assertThat(new Page<>(List.of(), 1999, 1, 3000).turns("/news")).extracting(Button::press)
                .containsExactly("/news 1", "/news p1998", "/news p2000", "/news 3000");
    }

    @Test
    void aCommandTooLongForAButtonGetsNone() {
        assertThat(new Page<>(List.of(), 1, 5, 50).turns("/news " + "щ".repeat(40))).isEmpty();
    }

    private static List<String> turns(int page, int pages) {
        return new Page<>(List.of(), page, 1, pages).turns("/news").stream().map(Button::label).toList();
    }
}
