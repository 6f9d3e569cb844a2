package lineupbot.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Language;
import lineupbot.chat.Place;
import lineupbot.store.Database;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** No question to the outbox reads through all deliveries: there may be millions. */
class OutboxPlanTest {
    @TempDir
    Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Test
    void everyStatementUsesAnIndex() {
        try (Post post = new Post(folder, 30)) {
            post.jdbi.setSqlLogger(new SqlLogger() {
                @Override
                public void logAfterExecution(StatementContext context) {
                    asked.add(context.getParsedSql().getSql());
                }
            });
            for (Surface surface : Surface.values()) {
                askAll(new Outbox(post.jdbi, surface), new Upkeep(post.jdbi, surface));
            }
            asked.add("UPDATE chat SET id = 7 WHERE id = 6");
            post.jdbi.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
            assertThat(asked).hasSizeGreaterThan(20).allSatisfy(
                    sql -> assertThat(plan(post.database, sql)).as(sql).noneMatch(OutboxPlanTest::readsAll));
        }
    }

    private static void askAll(Outbox outbox, Upkeep upkeep) {
        Delivery one = new Delivery(1, 1, new Place(5), Delivery.State.PENDING, 0, 1, Instant.EPOCH, 1, null, false, 0);
        Parcel parcel = new Parcel(List.of(one), List.of(1L), Language.EN, false);
        outbox.alerts();
        outbox.due(1, Instant.EPOCH, 1);
        outbox.troubles(Set.of(5L), Instant.EPOCH);
        outbox.digest(one, true, Instant.EPOCH, 1);
        outbox.sameMessage(one);
        upkeep.recover(Instant.EPOCH);
        upkeep.moved(parcel, 6);
        upkeep.topicLost(parcel);
        upkeep.lacksRights(5);
        upkeep.forget(Instant.EPOCH);
    }

    /** The index of what is open is short, or as long as what there is to do. */
    private static boolean readsAll(String step) {
        return step.startsWith("SCAN delivery") && !step.contains("delivery_open");
    }

    private static List<String> plan(Database database, String sql) throws SQLException {
        return database.jdbi().withHandle(handle -> {
            try (var statement = handle.getConnection().prepareStatement("EXPLAIN QUERY PLAN " + sql);
                    var rows = statement.executeQuery()) {
                List<String> steps = new ArrayList<>();
                while (rows.next()) {
                    steps.add(rows.getString("detail"));
                }
                return steps;
            }
        });
    }
}
