package lineupbot.lineup;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which models are wanted; whatever is null does not matter.
 *
 * @param brand   key of a brand
 * @param country of the brand, two letters of ISO 3166
 * @param period  in which the model was first built, or, for planned ones, is to be
 * @param at      in which the model was being built, as far as is known for sure
 */
public record ModelFilter(String brand, Body body, State state, String country, Period period, Period at) {

    private static final String BEGAN = """
             AND EXISTS (SELECT 1 FROM launch l WHERE l.subject_id = m.id
                         AND l.kind IN ('PRODUCTION', 'FIRST_BATCH', 'PILOT')
                         AND l.certainty IN ('DONE', 'REPORTED') AND l.at NOT LIKE 'by %'
                         AND l.first_day >= :from AND l.last_day <= :to)
            """;
    private static final String PLANNED = """
             AND EXISTS (SELECT 1 FROM launch l WHERE l.subject_id = m.id AND l.certainty IN ('PLANNED', 'CONSIDERED')
                         AND l.first_day >= :from AND l.last_day <= :to)
            """;
    /** Begun by then for sure, and no stop of the model or its brand before it that nothing resumed. */
    private static final String BUILT = """
             AND EXISTS (SELECT 1 FROM launch l WHERE l.subject_id = m.id AND l.certainty = 'DONE'
                         AND l.kind IN ('PRODUCTION', 'FIRST_BATCH', 'FULL_CYCLE', 'RESUMPTION')
                         AND l.last_day <= :at_to)
             AND NOT EXISTS (SELECT 1 FROM launch stop WHERE stop.subject_id IN (m.id, m.brand_id)
                             AND stop.certainty = 'DONE' AND stop.kind IN ('PAUSE', 'END')
                             AND (stop.last_day < :at_from OR stop.last_day IS NULL)
                             AND NOT EXISTS (SELECT 1 FROM launch l WHERE l.subject_id = m.id AND l.certainty = 'DONE'
                                             AND l.kind = 'RESUMPTION' AND l.first_day >= stop.last_day
                                             AND l.last_day <= :at_to))
            """;
    public static final ModelFilter ALL = new ModelFilter(null, null, null, null, null, null);

    public ModelFilter withBrand(String wanted) {
        return new ModelFilter(wanted, body, state, country, period, at);
    }

    ModelFilter withBody(Body wanted) {
        return new ModelFilter(brand, wanted, state, country, period, at);
    }

    ModelFilter withState(State wanted) {
        return new ModelFilter(brand, body, wanted, country, period, at);
    }

    ModelFilter withCountry(String wanted) {
        return new ModelFilter(brand, body, state, wanted, period, at);
    }

    ModelFilter withPeriod(Period wanted) {
        return new ModelFilter(brand, body, state, country, wanted, at);
    }

    ModelFilter withAt(Period wanted) {
        return new ModelFilter(brand, body, state, country, period, wanted);
    }

    /** As {@link FilterWords} reads it back, each word with a space before it. */
    public String written() {
        StringBuilder words = new StringBuilder();
        for (Object part : new Object[]{brand, body, state, country}) {
            if (part != null) {
                words.append(' ').append(part.toString().toLowerCase(Locale.ROOT));
            }
        }
        if (period != null) {
            words.append(' ').append(period.written());
        }
        return at == null ? words.toString() : words.append(" at ").append(at.written()).toString();
    }

    /** Whether it asks for a time or a state, which what is still to come cannot have. */
    public boolean isOfTime() {
        return state != null || period != null || at != null;
    }

    /** The condition on tables brand b, subject bs of the brand, and model m. */
    String where() {
        return "WHERE 1 = 1" + when(brand, " AND bs.key = :brand") + when(body, " AND m.body = :body")
                + when(state, " AND m.state = :state") + when(country, " AND b.country = :country")
                + when(period, state == State.PLANNED ? PLANNED : BEGAN) + when(at, BUILT);
    }

    private static String when(Object wanted, String condition) {
        return wanted == null ? "" : condition;
    }

    Map<String, Object> bindings() {
        Map<String, Object> bindings = new TreeMap<>();
        put(bindings, "brand", brand);
        put(bindings, "body", body);
        put(bindings, "state", state);
        put(bindings, "country", country);
        put(bindings, "from", period == null ? null : period.from());
        put(bindings, "to", period == null ? null : period.to());
        put(bindings, "at_from", at == null ? null : at.from());
        put(bindings, "at_to", at == null ? null : at.to());
        return bindings;
    }

    private static void put(Map<String, Object> bindings, String name, Object value) {
        if (value != null) {
            bindings.put(name, value instanceof LocalDate day ? day.toString() : value);
        }
    }
}
