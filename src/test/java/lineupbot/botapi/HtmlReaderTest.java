package lineupbot.botapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "tg-spoiler", "code", "pre",
        "blockquote"})
    void knowsTheTags(String tag) {
        assertThat(HtmlReader.read("a <" + tag + ">b</" + tag + "> c").text()).isEqualTo("a b c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <a href="https://t.me/x?a=1&amp;b=2">x</a>       | text_link
            <span class="tg-spoiler">x</span>                | spoiler
            <blockquote expandable>x</blockquote>            | expandable_blockquote
            <tg-emoji emoji-id="5368324170671202286">x</tg-emoji> | custom_emoji
            <tg-time unix="1692144000">x</tg-time>           | date_time
            <code class="language-java">x</code>             | code
            """)
    void knowsTheTagsThatSayMore(String html, String entity) {
        assertThat(HtmlReader.read(html).entities()).singleElement().extracting(found -> found.get("type").asText())
                .isEqualTo(entity);
    }

    @Test
    void decodesTheFourNamesAndNumbers() {
        assertThat(HtmlReader.read("&lt;&gt;&amp;&quot;&#1071;&#x1F697;").text()).isEqualTo("<>&\"Я🚗");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            я < 5               | Unclosed start tag at byte offset 3
            <br>x               | Unsupported start tag "br" at byte offset 0
            <div>x</div>        | Unsupported start tag "div" at byte offset 0
            x</b>               | Unexpected end tag at byte offset 1
            <b>x                | Can't find end tag corresponding to start tag "b"
            <b><i>x</b></i>     | Unmatched end tag at byte offset 7, expected "</i>", found "</b>"
            <span>x</span>      | Tag "span" must have class "tg-spoiler" at byte offset 0
            <a>x</a>            | Tag "a" without "href" at byte offset 0
            <b id="1">x</b>     | Unsupported attribute "id" of tag "b" at byte offset 0
            a&nbsp;b            | Unsupported HTML entity at byte offset 1
            a & b               | Unsupported HTML entity at byte offset 2
            """)
    void complainsAsTheServerDoes(String html, String complaint) {
        assertThatThrownBy(() -> HtmlReader.read(html)).isInstanceOf(BadMarkup.class).hasMessage(complaint);
    }

    @Test
    void whiteSpaceAroundGoesAndEntitiesMoveAlong() {
        Markup read = Markup.read("\n <b>JMC </b>\n", "HTML");

        assertThat(read.text()).isEqualTo("JMC");
        assertThat(read.entities()).singleElement().hasToString("{\"type\":\"bold\",\"offset\":0,\"length\":3}");
    }
}
