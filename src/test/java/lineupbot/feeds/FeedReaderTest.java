package lineupbot.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lineupbot.feeds.Trouble.TroubleException;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What is taken from feeds as sites write them: {@code src/test/resources/feeds}. */
class FeedReaderTest {
    private static final String ADDRESS = "https://feed.example/rss.xml";
    private static final ZoneId ZONE = ZoneId.of("Europe/Kaliningrad");

    private final FeedReader reader = new FeedReader(ZONE);

    @ParameterizedTest
    @ValueSource(strings = {"yandex", "rbc", "atom", "bitrix", "rdf"})
    void readsADialect(String name) throws TroubleException {
        assertThat(read(FeedServer.encoded(FeedServer.data(name + ".xml"), "UTF-8"), null))
                .containsExactlyElementsOf(FeedServer.lines(name + ".expected.txt"));
    }

    /** The file says windows-1251; what it is in, and what the server says, are other matters. */
    @ParameterizedTest
    @CsvSource({"windows-1251,", "windows-1251,UTF-8", "windows-1251,ISO-8859-1", "UTF-8,", "UTF-8,windows-1251",
        "UTF-16,", "UTF-16LE,", "UTF-16BE,windows-1251"})
    void readsAnyEncoding(String encoding, String header) throws TroubleException {
        String text = FeedServer.data("yandex.xml").replace("…", "...").replace("&amp;mdash;", "-");
        String expected = String.join("\n", FeedServer.lines("yandex.expected.txt")).replace("…", "...").replace("—",
                "-");
        assertThat(read(FeedServer.encoded(text, encoding), header))
                .containsExactlyElementsOf(expected.lines().toList());
    }

    @ParameterizedTest
    @CsvSource({"windows-1251,", "windows-1251,windows-1251", "windows-1251,utf-8", "koi8-r,koi8-r", "UTF-8,ISO-8859-1",
        "UTF-8,no-such-thing", "IBM866,IBM866"})
    void readsWhatDeclaresNothing(String encoding, String header) throws TroubleException {
        String text = FeedServer.rss("https://n.example/1\tЗавод начал выпуск\t16 Aug 2023 10:00:00 GMT");
        assertThat(read(FeedServer.encoded(text, encoding), header)).singleElement().asString()
                .startsWith("Завод начал выпуск | ");
    }

    @Test
    void readsKoi8AndUtf8WithAMark() throws TroubleException {
        String text = FeedServer.rss("https://n.example/1\tЗавод начал выпуск\t16 Aug 2023 10:00:00 GMT");
        assertThat(read(FeedServer.encoded("<?xml version='1.0' encoding='koi8-r'?>" + text, "koi8-r"), "windows-1251"))
                .singleElement().asString().startsWith("Завод начал выпуск | ");
        assertThat(
                read(FeedServer.encoded("\uFEFF<?xml version='1.0' encoding='windows-1251'?>" + text, "UTF-8"), null))
                .singleElement().asString().startsWith("Завод начал выпуск | ");
    }

    /** One letter cut in two does not turn the whole feed into another encoding. */
    @Test
    void forgivesASlipInUtf8() throws TroubleException {
        byte[] bytes = FeedServer.encoded(
                FeedServer.rss(
                        "https://n.example/1\tЗавод начал выпуск автомобилей новой марки Z\t16 Aug 2023 10:00 GMT"),
                "UTF-8");
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 'Z') {
                bytes[at] = (byte) 0xD0;
            }
        }
        assertThat(read(bytes, null)).singleElement().asString()
                .startsWith("Завод начал выпуск автомобилей новой марки | ");
    }

    static Stream<String[]> refused() {
        return FeedServer.lines("refused.tsv").stream().map(line -> line.split("\t"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(String file, Trouble.Kind kind) {
        assertRefused(FeedServer.data(file), kind);
    }

    @Test
    void refusesWhatIsMadeToBreakAReader() {
        assertRefused("<rss version='2.0'><channel>" + "<a>".repeat(100_000), Trouble.Kind.BROKEN);
        assertRefused("<rss version='2.0'><channel>" + "<a/>".repeat(1_000_000) + "</channel></rss>",
                Trouble.Kind.BROKEN);
        assertRefused("", Trouble.Kind.BROKEN);
        assertRefused("\0\0\0", Trouble.Kind.BROKEN);
        assertRefused("<rss version='2.0'/>", Trouble.Kind.OTHER);
        assertRefused(" ".repeat(5_000) + "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss/>", Trouble.Kind.DOCTYPE);
    }

    static Stream<String[]> dates() {
        return FeedServer.lines("dates.tsv").stream().map(line -> line.split("\t"));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void readsDates(String written, String expected) {
        assertThat(new FeedDates(ZONE).read(written).map(Object::toString).orElse("none")).isEqualTo(expected);
    }

    /** However it is made, it takes no longer for being wicked. */
    @Test
    void takesWordsOutOfAnyHtmlInTime() {
        for (String piece : List.of("<", "<a", "<script>", "<!--", "&", "&amp;", "<p>", "</", "<script", ">")) {
            assertThat(PlainText.lines(piece.repeat(500_000 / piece.length()), 20_000))
                    .hasSizeLessThanOrEqualTo(20_000);
        }
    }

    private void assertRefused(String text, Trouble.Kind kind) {
        assertThatThrownBy(() -> read(FeedServer.encoded(text, "UTF-8"), null)).isInstanceOfSatisfying(
                TroubleException.class, refused -> assertThat(refused.trouble().kind()).isEqualTo(kind));
    }

    private List<String> read(byte[] bytes, String charset) throws TroubleException {
        return reader.read(new Fetched.Body(ByteString.of(bytes), ADDRESS, charset, Feed.Validators.NONE)).stream()
                .map(entry -> String.join(" | ", entry.title(), entry.url(), entry.address(),
                        entry.published() == null ? "" : entry.published().toString(), entry.summary(),
                        entry.text().replace('\n', '¶')).replaceAll(" +", " ").strip())
                .toList();
    }
}
