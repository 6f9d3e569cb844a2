package lineupbot.monitor;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Logback's JSON, an event a line for those readers, too, to whom more than a line feed ends a line. */
public final class JsonLines extends JsonEncoder {
    private static final Pattern ENDING = Pattern.compile("[\\x{7f}-\\x{9f}\\x{2028}\\x{2029}]");

    @Override
    public byte[] encode(ILoggingEvent event) {
        String line = new String(super.encode(event), StandardCharsets.UTF_8);
        return ENDING.matcher(line).replaceAll(end -> "\\\\u%04x".formatted((int) end.group().charAt(0)))
                .getBytes(StandardCharsets.UTF_8);
    }
}
