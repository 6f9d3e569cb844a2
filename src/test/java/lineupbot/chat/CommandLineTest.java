package lineupbot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @ParameterizedTest
    @CsvSource({"/model, model, '', ''", "/model JMC Vigus, model, '', JMC Vigus",
        "/model@our_bot Vigus, model, our_bot, Vigus", "'/model  a\n\tb ', model, '', a b", "/, '', '', ''",
        "/@x, '', x, ''", "'/model\u00a0x', model, '', x"})
    void readsACommand(String said, String name, String bot, String words) {
        assertThat(CommandLine.of(said)).isEqualTo(new CommandLine(name, bot, words));
    }
}
