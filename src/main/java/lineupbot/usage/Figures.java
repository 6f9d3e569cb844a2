package lineupbot.usage;

import org.jdbi.v3.core.Jdbi;

import java.util.List;

/**
 * How the bot is used, in figures.
 *
 * @param users       who has asked something on this day, in these 7 and in these 30 days
 * @param chats       where that was, private ones too
 * @param groups      those of the chats of 30 days that are groups and channels
 * @param subscribers how many chats follow something
 * @param commands    what was asked in these 30 days, most often first
 */
record Figures(Active users, Active chats, int groups, int subscribers, List<Asked> commands) {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    /** How many on this day, in these 7 and in these 30 days. */
    record Active(int today, int week, int month) {}

    /** @param command its name; empty for what no command answered */
    record Asked(String command, int answers, int missed, int faults) {}

    int answers() {
        return commands.stream().mapToInt(Asked::answers).sum();
    }

    int missed() {
        return commands.stream().mapToInt(Asked::missed).sum();
    }

    int faults() {
        return commands.stream().mapToInt(Asked::faults).sum();
    }

    /** @param today in days since 1970, UTC */
    static Figures on(long today, Jdbi jdbi) {
        return jdbi.withHandle(handle -> new Figures(active(jdbi, "USER", today), active(jdbi, "CHAT", today),
                handle.createQuery("SELECT count(*) FROM visitor WHERE kind = 'CHAT' AND id < 0 AND last > ?")
                        .bind(0, today - MONTH).mapTo(Integer.class).one(),
                handle.createQuery("SELECT count(DISTINCT chat) FROM subscription").mapTo(Integer.class).one(),
                handle.createQuery("""
                        SELECT command, sum(answers) AS answers, sum(missed) AS missed, sum(faults) AS faults FROM asked
                        WHERE day > ? GROUP BY command ORDER BY answers DESC, command
                        """).bind(0, today - MONTH).map((row, context) -> new Asked(row.getString("command"),
                        row.getInt("answers"), row.getInt("missed"), row.getInt("faults"))).list()));
    }

    private static Active active(Jdbi jdbi, String kind, long today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT count(*) FILTER (WHERE last >= :today) AS today, count(*) FILTER (WHERE last > :week) AS week,
                    count(*) FILTER (WHERE last > :month) AS month
                FROM visitor WHERE kind = :kind
                """).bind("today", today).bind("week", today - WEEK).bind("month", today - MONTH).bind("kind", kind)
                .map((row, context) -> new Active(row.getInt("today"), row.getInt("week"), row.getInt("month"))).one());
    }
}
