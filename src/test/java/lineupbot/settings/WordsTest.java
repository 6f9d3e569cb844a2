package lineupbot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Texts;
import lineupbot.words.Match;
import lineupbot.words.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.List;

/** What people write when they set something, and what is understood. */
class WordsTest {
    private static final WordLists LISTS = new WordLists(new Texts());
    private static final TimeZones ZONES = new TimeZones(LISTS);

    private final TimeWords times = new TimeWords(LISTS);

    @ParameterizedTest
    @CsvFileSource(resources = "/settings/quiet.tsv", delimiter = '\t')
    void quietHours(String words, String meant) {
        assertThat(times.quiet(words).map(QuietHours::written).orElse("–")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/settings/digest.tsv", delimiter = '\t')
    void digests(String words, String meant) {
        assertThat(times.digest(words).map(Digest::written).orElse("–")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/settings/zones.tsv", delimiter = '\t')
    void timeZones(String words, String meant) {
        assertThat(switch (ZONES.find(words)) {
            case Match.Sure sure -> sure.named().key();
            case Match.Several several -> asked(several.named());
            case Match.Nothing nothing -> nothing.near().isEmpty() ? "–" : asked(nothing.near());
        }).isEqualTo(meant);
    }

    private static String asked(List<Named> zones) {
        return "? " + (zones.size() > 6
                ? String.valueOf(zones.size())
                : String.join(", ", zones.stream().map(Named::key).sorted().toList()));
    }
}
