package lineupbot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class HtmlTest {
    @Test
    void escapesWhateverItIsMadeOf() {
        assertThat(Html.bold("<i>&\"").markup()).isEqualTo("<b>&lt;i&gt;&amp;&quot;</b>");
        assertThat(Html.link("a<b", "https://x.example/?a=1&b=\"").markup())
                .isEqualTo("<a href=\"https://x.example/?a=1&amp;b=&quot;\">a&lt;b</a>");
    }

    @Test
    void linksOnlyToTheWeb() {
        assertThat(Html.link("press me", "javascript:alert(1)")).isEqualTo(Html.text("press me"));
        assertThat(Html.link("no address", null)).isEqualTo(Html.text("no address"));
    }

    @Test
    void readsBackAsWritten() {
        Html text = Html.lines(List.of(Html.bold("a < b"), Html.link("&amp;", "https://x.example/")));
        assertThat(text.plain()).isEqualTo("a < b\n&amp;");
    }

    @Test
    void leavesOutWhatCannotBeSeen() {
        assertThat(Html.text("a\u0000b\u202ec\u200fd\te").plain()).isEqualTo("abcde");
        assertThat(Visible.oneLine(" two\nlines\u0000 ", 60)).isEqualTo("two lines");
    }

    @Test
    void cutsLongWordsBetweenCharacters() {
        assertThat(Visible.oneLine("😀".repeat(50), 11)).isEqualTo("😀".repeat(5) + "…");
    }
}
