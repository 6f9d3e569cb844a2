package lineupbot.desk;

import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.Launch;
import lineupbot.lineup.State;
import lineupbot.lineup.When;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where brands and models stand, as it follows from the launches. */
final class States {
    /** Of a brand that nothing is said about and none of whose models is built now. */
    private static final List<State> STRONGEST = List.of(State.PAUSED, State.PLANNED, State.ENDED);

    private final Handle handle;
    private final Map<Long, List<Launch>> launches;
    private final Map<Long, List<Long>> models;

    States(Handle handle) {
        this.handle = handle;
        Groups groups = new Groups(handle);
        launches = groups.of("SELECT subject_id AS owner, kind, certainty, at FROM launch ORDER BY id",
                (row, context) -> launch(row));
        models = groups.of("SELECT brand_id AS owner, id FROM model", (row, context) -> row.getLong("id"));
    }

    /** Sets them anew. */
    void refresh() {
        PreparedBatch brands = handle
                .prepareBatch("UPDATE brand SET state = :state WHERE id = :id AND state <> :state");
        PreparedBatch ofModels = handle
                .prepareBatch("UPDATE model SET state = :state WHERE id = :id AND state <> :state");
        handle.createQuery("SELECT id FROM brand").mapTo(Long.class).forEach(brand -> {
            List<Long> its = models.getOrDefault(brand, List.of());
            its.forEach(model -> ofModels.bind("id", model).bind("state", ofModel(model, brand)).add());
            brands.bind("id", brand).bind("state", ofBrand(brand, its)).add();
        });
        brands.execute();
        ofModels.execute();
    }

    private State ofBrand(long brand, List<Long> its) {
        Set<State> states = Set.copyOf(its.stream().map(model -> ofModel(model, brand)).toList());
        State own = State.of(of(brand));
        if (states.contains(State.NOW)) {
            return State.NOW;
        }
        return own != State.UNKNOWN
                ? own
                : STRONGEST.stream().filter(states::contains).findFirst().orElse(State.UNKNOWN);
    }

    /** What stops or resumes a brand does so for each of its models; that a brand is built does not say which are. */
    private State ofModel(long model, long brand) {
        return State.of(Stream.concat(of(model).stream(), of(brand).stream().filter(States::isForAll)).toList());
    }

    private static boolean isForAll(Launch launch) {
        return launch.kind().stops() || launch.kind() == Kind.RESUMPTION;
    }

    private List<Launch> of(long subject) {
        return launches.getOrDefault(subject, List.of());
    }

    /** With what a state depends on. */
    private static Launch launch(ResultSet row) throws SQLException {
        return new Launch(null, null, null, null, Kind.valueOf(row.getString("kind")),
                Certainty.valueOf(row.getString("certainty")), When.parse(row.getString("at")), null, null, false,
                List.of());
    }
}
