package lineupbot.monitor;

import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import lineupbot.chat.Incoming;
import lineupbot.chat.Witness;
import lineupbot.monitor.Health.State;
import lineupbot.store.Database;
import lineupbot.telegram.Traffic;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Counts and times for Prometheus. Made only when somebody may ask for them. Thread-safe. */
public final class Meters implements Witness, Traffic {
    private static final Duration[] BOUNDS = {Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(5),
        Duration.ofMillis(10), Duration.ofMillis(25), Duration.ofMillis(50), Duration.ofMillis(100),
        Duration.ofMillis(250), Duration.ofSeconds(1), Duration.ofSeconds(5)};

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    /** To find a meter of the registry costs more than to count. */
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();
    private final Timer answering = Timer.builder("lineup.answer").description("from what is asked to its answer")
            .serviceLevelObjectives(BOUNDS).register(registry);
    private final Counter tooMany = Counter.builder("lineup.too.many.requests").description("refusals 429 of Telegram")
            .register(registry);

    @Override
    public void answered(Incoming said, String command, Ending ending, Duration took) {
        answering.record(took);
        String how = ending.name().toLowerCase(Locale.ROOT);
        counter("answers " + command + " " + how, key -> Counter.builder("lineup.answers")
                .tag("command", command.isEmpty() ? "none" : command).tag("outcome", how).register(registry));
    }

    @Override
    public void came(String kind) {
        counter("updates " + kind, key -> Counter.builder("lineup.updates").tag("kind", kind).register(registry));
    }

    @Override
    public void called(String method, String outcome) {
        counter("calls " + method + " " + outcome,
                key -> Counter.builder("lineup.calls").description("calls of the Bot API")
                        // The library writes some names in lower case, and some not.
                        .tag("method", method.toLowerCase(Locale.ROOT)).tag("outcome", outcome).register(registry));
    }

    @Override
    public void tooMany() {
        tooMany.increment();
    }

    private void counter(String key, Function<String, Counter> made) {
        counters.computeIfAbsent(key, made).increment();
    }

    /** From now on what is to be seen of the bot's state, its pool and its virtual machine is measured, too. */
    public void watch(Health health, Database database) {
        gauge("lineup.ready", health, state -> state.ready() ? 1 : 0);
        gauge("lineup.poll.age.seconds", health, State::pollAgeSeconds);
        gauge("lineup.inbox.waiting", health, state -> state.inbox().waiting());
        gauge("lineup.inbox.age.seconds", health, state -> state.inbox().oldestSeconds());
        gauge("lineup.outbox.waiting", health, state -> state.outbox().waiting());
        gauge("lineup.outbox.age.seconds", health, state -> state.outbox().oldestSeconds());
        gauge("lineup.backup.age.seconds", health, state -> state.backups().ageSeconds());
        gauge("lineup.backup.failed", health, state -> state.backups().fault().isEmpty() ? 0 : 1);
        database.measurePool(new MicrometerMetricsTrackerFactory(registry));
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    private void gauge(String name, Health health, ToDoubleFunction<State> value) {
        Gauge.builder(name, health, of -> value.applyAsDouble(of.state())).register(registry);
    }

    /** All of it, in the text format of Prometheus. */
    public String scrape() {
        return registry.scrape();
    }
}
