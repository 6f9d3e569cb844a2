package lineupbot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Quiet hours and digests across midnight, weeks and changes of the clock. */
class HoursTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/settings/quiet-times.tsv", delimiter = '\t')
    void quietHoursEnd(String quiet, ZoneId zone, Instant now, String end) {
        assertThat(QuietHours.of(quiet).endsAfter(now, zone).map(Instant::toString).orElse("–")).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/settings/digest-times.tsv", delimiter = '\t')
    void aDigestComesNext(String digest, ZoneId zone, Instant after, Instant next) {
        assertThat(Digest.of(digest).next(after, zone)).isEqualTo(next);
    }

    @Test
    void theWholeDayIsNotQuiet() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON));
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(new QuietHours(LocalTime.of(22, 5), LocalTime.MIDNIGHT).written()).isEqualTo("22:05-00:00");
        assertThat(new Digest(null, LocalTime.of(9, 0)).written()).isEqualTo("daily 09:00");
        Digest weekly = new Digest(DayOfWeek.FRIDAY, LocalTime.of(18, 30));
        assertThat(Digest.of(weekly.written())).isEqualTo(weekly);
    }
}
