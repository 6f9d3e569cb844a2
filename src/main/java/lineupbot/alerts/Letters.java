package lineupbot.alerts;

import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** Writes out what parcels say; an alert that goes to many is written once in each language. Thread-safe. */
public final class Letters {
    private static final Logger log = LoggerFactory.getLogger(Letters.class);
    private static final int KEPT = 64;

    private final BiFunction<Long, Language, Told> alert;
    private final BiFunction<List<Long>, Language, Told> digest;
    private final Map<Key, Reply> written = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Reply> eldest) {
            return size() > KEPT;
        }
    });
    private final Set<Long> faulty = ConcurrentHashMap.newKeySet();

    private record Key(long alert, int version, Language language) {}

    /** How one alert reads, and how several in one message do. */
    public Letters(BiFunction<Long, Language, Told> alert, BiFunction<List<Long>, Language, Told> digest) {
        this.alert = alert;
        this.digest = digest;
    }

    /** Empty when it cannot be written out; that is logged once for each alert. */
    Optional<Reply> of(Parcel parcel) {
        try {
            return Optional.of(parcel.alerts().size() > 1
                    ? digest.apply(parcel.alerts(), parcel.language()).reply()
                    : alone(parcel));
        } catch (RuntimeException fault) {
            if (faulty.add(parcel.first().alert())) {
                log.error("alert {} cannot be written out and waits; others go on", parcel.first().alert(), fault);
            }
            return Optional.empty();
        }
    }

    private Reply alone(Parcel parcel) {
        Delivery one = parcel.first();
        Key key = new Key(one.alert(), one.version(), parcel.language());
        Reply kept = written.get(key);
        if (kept == null) {
            kept = alert.apply(one.alert(), parcel.language()).reply();
            written.put(key, kept);
        }
        return kept;
    }
}
