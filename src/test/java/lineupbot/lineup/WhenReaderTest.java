package lineupbot.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Dates as people type them. */
class WhenReaderTest {
    private final WhenReader dates = new WhenReader(new Texts(),
            Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2023-08-16|2023-08-16", "16.08.2023|2023-08-16", "16.08.2023 г.|2023-08-16",
        "16 августа 2023 года|2023-08-16", "16-го августа 2023|2023-08-16", "August 16, 2023|2023-08-16",
        "16th August 2023|2023-08-16", "14–15 августа 2023|2023-08-14..2023-08-15",
        "August 14 - 15, 2023|2023-08-14..2023-08-15", "апрель 2023|2023-04", "в апреле 2023 г.|2023-04",
        "May 2023|2023-05", "с апреля 2023|2023-04", "лето 2023|2023-summer", "Летом 2023 года|2023-summer",
        "fall 2023|2023-autumn", "2023|2023", "в 2023 году|2023", "с 2023|since 2023", "с начала 2023 года|since 2023",
        "since 2023|since 2023", "since the beginning of 2023|since 2023", "до 2024|by 2024",
        "by 16.08.2023|by 2023-08-16", "вчера|2026-11-19", "today|2026-11-20", "unknown|unknown"})
    void reads(String typed, String notation) {
        assertThat(dates.read(typed)).map(When::notation).hasValue(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "31.02.2023", "45 августа 2023", "15–14 августа 2023", "август", "скоро", "23",
        "since", "до лета 2023", "16.08.23", "0000"})
    void knowsWhatIsNoDate(String typed) {
        assertThat(dates.read(typed)).isEmpty();
    }
}
