package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything that is logged while it is open, whatever the level. */
final class LogLines implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");
    private final Logger ours = (Logger) LoggerFactory.getLogger("lineupbot");
    private final Level before = root.getLevel();
    private final Level oursBefore = ours.getLevel();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            event.getFormattedMessage();
            events.add(event);
            synchronized (events) {
                events.notifyAll();
            }
        }
    };

    LogLines() {
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.DEBUG);
        ours.setLevel(Level.DEBUG);
    }

    /** What an operator reads: from INFO, of the bot itself. */
    List<String> lines() {
        return shown().map(ILoggingEvent::getFormattedMessage).toList();
    }

    List<String> lines(String part) {
        return lines().stream().filter(line -> line.contains(part)).toList();
    }

    /** Lines with a stack. */
    List<String> stacks() {
        return shown().filter(event -> event.getThrowableProxy() != null).map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** All there is, of all levels and loggers, with everything that a stack would show. */
    String everything() {
        StringBuilder all = new StringBuilder();
        for (ILoggingEvent event : events) {
            all.append(event.getFormattedMessage()).append('\n');
            for (var cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
                all.append(cause.getClassName()).append(": ").append(cause.getMessage()).append('\n');
            }
        }
        return all.toString();
    }

    void await(String part) {
        await(lines -> lines.stream().anyMatch(line -> line.contains(part)), part);
    }

    void awaitTwice(String part) {
        await(lines -> lines.stream().filter(line -> line.contains(part)).count() >= 2, part);
    }

    private void await(Predicate<List<String>> wanted, String what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (events) {
            while (!wanted.test(lines())) {
                long left = (end - System.nanoTime()) / 1_000_000;
                assertThat(left).as("time left to wait for the line: " + what).isPositive();
                try {
                    events.wait(left);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private Stream<ILoggingEvent> shown() {
        return events.stream().filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO)
                && event.getLoggerName().startsWith("lineupbot.telegram"));
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        root.setLevel(before);
        ours.setLevel(oursBefore);
    }
}
