package lineupbot.byhand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import lineupbot.desk.Thing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** The forms that editors are filling in, one each. Thread-safe. */
public final class Forms {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<Field, String>> VALUES = new TypeReference<>() {
    };

    private final Jdbi jdbi;

    public Forms(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Begins one, in the place of whatever that editor was filling in. */
    Form begin(long user, Thing thing, long target, Map<Field, String> seen) {
        return jdbi.inTransaction(handle -> {
            handle.execute("DELETE FROM form WHERE user = ?", user);
            long id = handle.createQuery("""
                    INSERT INTO form (user, thing, target, seen, answers)
                    VALUES (:user, :thing, :target, :seen, '{}') RETURNING id
                    """).bind("user", user).bind("thing", thing).bind("target", target).bind("seen", json(seen))
                    .mapTo(Long.class).one();
            return new Form(id, user, thing, target, seen, Map.of());
        });
    }

    /** One of that editor's. */
    Optional<Form> find(long id, long user) {
        return jdbi.withHandle(handle -> find(handle, id, user));
    }

    static Optional<Form> find(Handle handle, long id, long user) {
        return handle.createQuery("SELECT * FROM form WHERE id = :id AND user = :user").bind("id", id)
                .bind("user", user).map((row, context) -> form(row)).findOne();
    }

    /** The one that this editor is filling in. */
    Optional<Form> of(long user) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM form WHERE user = :user").bind("user", user)
                .map((row, context) -> form(row)).findOne());
    }

    void keep(Form form) {
        jdbi.useTransaction(handle -> handle.execute("UPDATE form SET seen = ?, answers = ? WHERE id = ?",
                json(form.seen()), json(form.answers()), form.id()));
    }

    /**
     * Forgets what an editor is filling in.
     *
     * @return whether there was anything
     */
    public boolean end(long user) {
        return jdbi.inTransaction(handle -> handle.execute("DELETE FROM form WHERE user = ?", user)) > 0;
    }

    private static Form form(ResultSet row) throws SQLException {
        return new Form(row.getLong("id"), row.getLong("user"), Thing.valueOf(row.getString("thing")),
                row.getLong("target"), read(row.getString("seen")), read(row.getString("answers")));
    }

    private static String json(Map<Field, String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Field, String> read(String json) {
        try {
            return JSON.readValue(json, VALUES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the values of a form: " + json, e);
        }
    }
}
