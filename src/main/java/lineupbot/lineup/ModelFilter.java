package lineupbot.lineup;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which models are wanted; whatever is null does not matter.
 *
 * @param brand   key of a brand
 * @param country of the brand, two letters of ISO 3166
 * @param period  in which the model was first built
 */
public record ModelFilter(String brand, Body body, State state, String country, Period period) {

    public static final ModelFilter ALL = new ModelFilter(null, null, null, null, null);

    ModelFilter withBrand(String wanted) {
        return new ModelFilter(wanted, body, state, country, period);
    }

    ModelFilter withBody(Body wanted) {
        return new ModelFilter(brand, wanted, state, country, period);
    }

    ModelFilter withState(State wanted) {
        return new ModelFilter(brand, body, wanted, country, period);
    }

    ModelFilter withCountry(String wanted) {
        return new ModelFilter(brand, body, state, wanted, period);
    }

    ModelFilter withPeriod(Period wanted) {
        return new ModelFilter(brand, body, state, country, wanted);
    }

    /** The condition on tables brand b, subject bs of the brand, and model m. */
    String where() {
        return "WHERE 1 = 1" + (brand == null ? "" : " AND bs.key = :brand")
                + (body == null ? "" : " AND m.body = :body") + (state == null ? "" : " AND m.state = :state")
                + (country == null ? "" : " AND b.country = :country") + (period == null ? "" : """
                         AND EXISTS (SELECT 1 FROM launch l WHERE l.subject_id = m.id
                                     AND l.kind IN ('PRODUCTION', 'FIRST_BATCH', 'PILOT')
                                     AND l.certainty IN ('DONE', 'REPORTED') AND l.at NOT LIKE 'by %'
                                     AND l.first_day >= :from AND l.last_day <= :to)
                        """);
    }

    Map<String, Object> bindings() {
        Map<String, Object> bindings = new TreeMap<>();
        put(bindings, "brand", brand);
        put(bindings, "body", body);
        put(bindings, "state", state);
        put(bindings, "country", country);
        put(bindings, "from", period == null ? null : period.from());
        put(bindings, "to", period == null ? null : period.to());
        return bindings;
    }

    private static void put(Map<String, Object> bindings, String name, Object value) {
        if (value != null) {
            bindings.put(name, value instanceof LocalDate day ? day.toString() : value);
        }
    }
}
