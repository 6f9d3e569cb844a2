package lineupbot.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.feeds.Trouble.TroubleException;
import lineupbot.fuzz.Fuzz;
import okio.ByteString;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A feed with anything wrong in it is read, or has a trouble that can be told; nothing else happens. Seeded. */
class FeedFuzzTest {
    private static final String ADDRESS = "https://feed.example/rss.xml";
    private static final int INPUTS = Fuzz.inputs(1_000);
    private static final List<String> PIECES = List.of("<", ">", "</", "<![CDATA[", "]]>", "<!--", "<?", "&", "&amp;",
            "&#0;", "&#xFFFFFF;", "<item>", "</item>", "<link>", "<title>", "<pubDate>", "<entry>", "encoding='",
            "xmlns=", "<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;", "javascript:", "http://[", "https://x.example/?a=b#c",
            "\u0000", "\u00ff\u00fe", "\u00d0", "Mon, 99 Foo 20000", "1970", "-", "xml:base='", "\r\n");

    @Test
    void isReadOrHasATrouble() throws Exception {
        // A byte a character, so that letters are cut in two as well.
        List<String> whole = Stream.of("yandex", "rbc", "atom", "bitrix", "rdf").map(FeedFuzzTest::bytes).toList();
        FeedReader reader = new FeedReader(ZoneId.of("Europe/Kaliningrad"));
        Fuzz fuzz = new Fuzz(2023_08_18, PIECES);
        int read = 0;
        for (int input = 0; input < INPUTS; input++) {
            byte[] feed = fuzz.spoilt(whole.get(input % whole.size())).getBytes(StandardCharsets.ISO_8859_1);
            try {
                for (Entry entry : reader
                        .read(new Fetched.Body(ByteString.of(feed), ADDRESS, null, Feed.Validators.NONE))) {
                    assertThat(entry.title()).isNotBlank();
                    assertThat(entry.url()).matches("https?://\\S+");
                }
                read++;
            } catch (TroubleException trouble) {
                assertThat(trouble.trouble()).isNotNull();
            }
        }
        System.out.printf("fuzzed: %d feeds, %d of them read%n", INPUTS, read);
    }

    private static String bytes(String name) {
        return new String(FeedServer.encoded(FeedServer.data(name + ".xml"), "UTF-8"), StandardCharsets.ISO_8859_1);
    }
}
