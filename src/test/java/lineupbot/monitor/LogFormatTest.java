package lineupbot.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An event is a line, whatever is in it, in both formats. */
class LogFormatTest {
    private static final String EVIL = "a\nb\r\u0085\u2028\u2029\u001b[31m\u0000c";

    @Test
    void textIsALine() {
        String line = logged("text", Map.of("update", "7", "chat", "-5"));
        assertThat(line).endsWith("\n").contains(" ERROR Some [update 7, chat -5] said a b [31m c",
                "IllegalStateException");
        assertOneLine(line);
        assertThat(logged("text", Map.of())).contains(" ERROR Some said a b");
    }

    @Test
    void jsonIsALineAndHasFields() throws Exception {
        String line = logged("json", Map.of("update", "7", "chat", "-5"));
        assertOneLine(line);
        JsonNode event = new ObjectMapper().readTree(line);
        assertThat(event.get("level").asText()).isEqualTo("ERROR");
        assertThat(event.at("/mdc/update").asText()).isEqualTo("7");
        assertThat(event.at("/mdc/chat").asText()).isEqualTo("-5");
        assertThat(event.get("formattedMessage").asText()).isEqualTo("said " + EVIL);
        assertThat(event.at("/throwable/message").asText()).isEqualTo(EVIL);
    }

    private static void assertOneLine(String line) {
        assertThat(line).endsWith("\n");
        assertThat(line.substring(0, line.length() - 1).chars()
                .noneMatch(letter -> Character.isISOControl(letter) || letter == '\u2028' || letter == '\u2029'))
                .as(line).isTrue();
    }

    /** As the program's own settings write it. */
    private static String logged(String format, Map<String, String> of) {
        LoggerContext context = new LoggerContext();
        context.putProperty("LOG_FORMAT", format);
        try {
            JoranConfigurator settings = new JoranConfigurator();
            settings.setContext(context);
            settings.doConfigure(LogFormatTest.class.getResource("/logback.xml"));
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
        Logger logger = context.getLogger("lineupbot.Some");
        LoggingEvent event = new LoggingEvent("", logger, Level.ERROR, "said {}", new IllegalStateException(EVIL),
                new Object[]{EVIL});
        event.setMDCPropertyMap(of);
        ConsoleAppender<?> appender = (ConsoleAppender<?>) context.getLogger(Logger.ROOT_LOGGER_NAME)
                .getAppender(format);
        @SuppressWarnings("unchecked")
        byte[] line = ((ConsoleAppender<ch.qos.logback.classic.spi.ILoggingEvent>) appender).getEncoder().encode(event);
        context.stop();
        return new String(line, StandardCharsets.UTF_8);
    }
}
