package lineupbot.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import lineupbot.chat.Localized;
import lineupbot.desk.Past.Edit;
import lineupbot.desk.Past.Sign;
import lineupbot.desk.Past.Step;
import lineupbot.lineup.Kind;
import lineupbot.store.Rows;
import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What one change did, thing by thing. Works within a transaction of the caller's. */
final class PastSteps {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Follows from other columns, or says nothing to people. */
    private static final Set<String> UNTOLD = Set.of("first_day", "last_day", "position", "maker_id", "site_id");
    /** A name as it is now, or as it was last; a model's with that of its brand. */
    private static final String NAME = """
            coalesce(
                (SELECT b.name || ' ' || m.name FROM model m JOIN brand b ON b.id = m.brand_id WHERE m.id = a.subject_id),
                (SELECT name FROM brand WHERE id = a.subject_id), (SELECT name FROM plant WHERE id = a.subject_id),
                (SELECT name FROM site WHERE id = a.subject_id), (SELECT name FROM maker WHERE id = a.subject_id),
                (SELECT coalesce((SELECT name || ' ' FROM brand WHERE id = l.old ->> '$.brand_id'), '')
                        || (l.old ->> '$.name')
                 FROM audit l WHERE l.subject_id = a.subject_id AND l.place IN ('brand', 'model') AND l.old IS NOT NULL
                 ORDER BY l.change_id DESC LIMIT 1))
            """;
    private static final String TOLD = """
            FROM audit a WHERE a.change_id = :change AND a.place NOT GLOB '*_source'
            AND a.place NOT IN ('subject', 'news_about')
            AND (:all OR a.subject_id IN (SELECT value FROM json_each(:about)))
            """;

    private final Handle handle;
    private final long change;
    private final List<Long> about;

    PastSteps(Handle handle, long change, List<Long> about) {
        this.handle = handle;
        this.change = change;
        this.about = about;
    }

    int count() {
        return handle.createQuery("SELECT count(*) " + TOLD).bind("change", change).bind("all", about.isEmpty())
                .bind("about", about.toString()).mapTo(Integer.class).one();
    }

    /** Brands and models before what is said of them. */
    List<Step> first(int most) {
        return handle.createQuery("SELECT a.place, a.old, a.new, " + NAME + " AS name " + TOLD + """
                ORDER BY CASE a.place WHEN 'brand' THEN 0 WHEN 'model' THEN 1 WHEN 'launch' THEN 2 WHEN 'news' THEN 3
                         ELSE 4 END, a.place, a.row_key LIMIT :most
                """).bind("change", change).bind("all", about.isEmpty()).bind("about", about.toString())
                .bind("most", most).map((row, context) -> step(row)).list();
    }

    private static Step step(ResultSet row) throws SQLException {
        Audited thing = Audited.of(row.getString("place"));
        JsonNode old = tree(row.getString("old"));
        JsonNode now = tree(row.getString("new"));
        JsonNode one = now == null ? old : now;
        Sign sign = old == null ? Sign.ADDED : now == null ? Sign.REMOVED : Sign.CHANGED;
        return new Step(sign, thing, name(thing, one, row.getString("name")),
                thing == Audited.LAUNCH ? Kind.valueOf(one.path("kind").asText()) : null,
                sign == Sign.CHANGED ? edits(old, now) : List.of());
    }

    private static Localized name(Audited thing, JsonNode row, String subject) {
        return words(switch (thing) {
            case NEWS -> row.path("title").asText();
            case SOURCE -> row.path("name").asText();
            case ALIAS -> (subject == null ? "" : subject + ": ") + row.path("alias").asText();
            default -> subject;
        });
    }

    private static List<Edit> edits(JsonNode old, JsonNode now) {
        List<Edit> edits = new ArrayList<>();
        now.fieldNames().forEachRemaining(column -> {
            if (!UNTOLD.contains(column) && !now.get(column).equals(old.path(column))) {
                edits.add(new Edit(column, value(old.path(column)), value(now.get(column))));
            }
        });
        return edits;
    }

    private static Localized value(JsonNode value) {
        return value.isNull() ? null : words(value.asText());
    }

    private static Localized words(String text) {
        if (text == null) {
            return null;
        }
        return text.startsWith("{\"") ? Rows.localized(text) : Localized.same(text);
    }

    private static JsonNode tree(String json) {
        try {
            return json == null ? null : JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no row: " + json, e);
        }
    }
}
