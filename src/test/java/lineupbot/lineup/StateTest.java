package lineupbot.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class StateTest {
    @ParameterizedTest
    @CsvSource({"'',                                                                  UNKNOWN",
        "'production done 2023-08-16',                                        NOW",
        "'production planned 2023-autumn',                                    PLANNED",
        "'production considered unknown',                                     PLANNED",
        "'production denied unknown',                                         UNKNOWN",
        "'production reported unknown',                                       NOW",
        "'production done 2023, pause done 2024-04',                          PAUSED",
        "'production done 2023, pause done 2024-04, resumption done 2025',    NOW",
        "'production done 2023, pause reported 2025-12-12',                   NOW",
        "'production done 2009-10-26, end done unknown',                      ENDED",
        "'end done 2022, production planned 2027',                            ENDED",
        "'presentation done 2024-02',                                         UNKNOWN",
        "'production done unknown, end done 2022-10',                         ENDED"})
    void followsFromWhatIsKnown(String launches, State state) {
        List<Launch> known = Stream.of(launches.split(", ")).filter(launch -> !launch.isEmpty()).map(StateTest::launch)
                .toList();
        assertThat(State.of(known)).isEqualTo(state);
    }

    private static Launch launch(String written) {
        String[] parts = written.split(" ", 3);
        return new Launch("x", "X", null, null, Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                Certainty.valueOf(parts[1].toUpperCase(Locale.ROOT)), When.parse(parts[2]), null, null, false,
                List.of());
    }
}
