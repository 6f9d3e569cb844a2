package lineupbot.alerts;

import org.jdbi.v3.core.Handle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the alerts of one change down, with whom they concern. Works within a transaction of the caller's. */
final class Drafting {
    private final Handle handle;
    private final Audience audience;
    private final long now;
    private final Map<String, Long> ofBrands = new HashMap<>();
    private Long first;
    private int made;

    /** @param now in milliseconds since 1970 */
    Drafting(Handle handle, long now) {
        this.handle = handle;
        this.now = now;
        audience = new Audience(handle);
    }

    /** One alert about launches of a brand. */
    void launches(String brand, List<NewLaunch> launches) {
        long alert = alert(audience.ofLaunches(launches));
        for (int position = 0; position < launches.size(); position++) {
            handle.execute("""
                    INSERT INTO alert_part (alert_id, position, launch_id, told, current)
                    SELECT ?, ?, launch_id, told, told FROM fact WHERE launch_id = ?
                    """, alert, position, launches.get(position).id());
        }
        ofBrands.put(brand, alert);
    }

    /** An alert about a news item; whoever hears of the launch that it is about need not read of it again. */
    void news(NewNews news) {
        long alert = alert(audience.ofNews(news));
        handle.execute("""
                INSERT INTO alert_part (alert_id, position, news_id, told, current)
                SELECT ?, 0, news_id, told, told FROM fact WHERE news_id = ?
                """, alert, news.id());
        news.about().stream().map(ofBrands::get).filter(launch -> launch != null).forEach(
                launch -> handle.execute("INSERT INTO alert_cover (alert_id, by_id) VALUES (?, ?)", alert, launch));
    }

    private long alert(List<Long> interests) {
        long alert = handle.createQuery("INSERT INTO alert (made) VALUES (:now) RETURNING id").bind("now", now)
                .mapTo(Long.class).one();
        interests.forEach(interest -> handle.execute("INSERT INTO alert_interest (alert_id, interest_id) VALUES (?, ?)",
                alert, interest));
        first = first == null ? (Long) alert : first;
        made++;
        return alert;
    }

    /** The oldest of the alerts; empty when there is none. */
    Optional<Long> first() {
        return Optional.ofNullable(first);
    }

    int made() {
        return made;
    }

    /** How many chats get one of the alerts, as far as deliveries are made. */
    long chats() {
        return handle.createQuery("SELECT count(DISTINCT chat) FROM delivery WHERE alert_id >= :first")
                .bind("first", first).mapTo(Long.class).one();
    }
}
