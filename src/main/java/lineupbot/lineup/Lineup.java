package lineupbot.lineup;

import org.jdbi.v3.core.Jdbi;

/** Everything that is known of the lineup, table by table. Thread-safe. */
public record Lineup(Brands brands, Models models, Launches launches, Claims claims, News news, Plants plants,
        Sources sources, Photos photos, Chronology chronology, Counts counts) {

    public static Lineup in(Jdbi jdbi) {
        return new Lineup(new Brands(jdbi), new Models(jdbi), new Launches(jdbi), new Claims(jdbi), new News(jdbi),
                new Plants(jdbi), new Sources(jdbi), new Photos(jdbi), new Chronology(jdbi), new Counts(jdbi));
    }
}
