package lineupbot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeepLinkTest {
    @ParameterizedTest
    @CsvSource({"/model jmc-vigus, model_jmc-vigus", "/brands, brands", "/launches 2023-08, launches_2023-08",
        "/news электро, _L25ld3Mg0Y3Qu9C10LrRgtGA0L4"})
    void carriesACommand(String command, String parameter) {
        assertThat(DeepLink.parameter(command)).contains(parameter);
        assertThat(DeepLink.command(parameter)).contains(command);
    }

    @Test
    void aCommandTooLongForALinkHasNone() {
        assertThat(DeepLink.parameter("/news " + "щ".repeat(30))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "__", "_###", "Model", "_AAAA", "model__x"})
    void whatStandsForNothingOpensNothing(String parameter) {
        assertThat(DeepLink.command(parameter)).isEmpty();
    }
}
