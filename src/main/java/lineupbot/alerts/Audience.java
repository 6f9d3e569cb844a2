package lineupbot.alerts;

import lineupbot.alerts.Interest.Launches;
import lineupbot.alerts.Interest.News;
import lineupbot.alerts.Interest.OfModel;
import lineupbot.lineup.Body;
import org.jdbi.v3.core.Handle;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which interests something new concerns. Works within a transaction of the caller's. */
final class Audience {
    private record Model(String key, Body body) {}

    private final Handle handle;

    Audience(Handle handle) {
        this.handle = handle;
    }

    /** Ids of the interests that one of these launches concerns. */
    List<Long> ofLaunches(Collection<NewLaunch> launches) {
        Set<String> keys = new HashSet<>();
        launches.forEach(launch -> {
            addAll(launch, launch.model(), launch.body(), keys);
            if (launch.isForAllModels()) {
                models(launch.brand()).forEach(model -> addAll(launch, model.key(), model.body(), keys));
            }
        });
        return handle.createQuery("SELECT id FROM interest WHERE key IN (<keys>)").bindList("keys", List.copyOf(keys))
                .mapTo(Long.class).list();
    }

    /** Ids of the interests that a news item concerns. */
    List<Long> ofNews(NewNews news) {
        return handle.createQuery("SELECT id, key FROM interest WHERE key GLOB 'news*'")
                .reduceRows(Stream.<Long>builder(), (matching, row) -> {
                    if (Interest.of(row.getColumn("key", String.class)) instanceof News wanted && fits(wanted, news)) {
                        matching.add(row.getColumn("id", Long.class));
                    }
                    return matching;
                }).build().toList();
    }

    private static boolean fits(News wanted, NewNews news) {
        return (wanted.about() == null || news.about().contains(wanted.about()))
                && news.stems().containsAll(wanted.words());
    }

    /** Every way to want it: by the model, and by brand, body and country, each of them or not. */
    private static void addAll(NewLaunch launch, String model, Body body, Set<String> keys) {
        if (model != null) {
            keys.add(new OfModel(model).key());
        }
        for (String brand : Arrays.asList(null, launch.brand())) {
            for (Body its : Arrays.asList(null, body)) {
                for (String country : Arrays.asList(null, launch.country())) {
                    keys.add(new Launches(brand, its, country).key());
                }
            }
        }
    }

    private List<Model> models(String brand) {
        return handle.createQuery("""
                SELECT s.key, m.body FROM model m JOIN subject s ON s.id = m.id
                JOIN subject b ON b.id = m.brand_id WHERE b.key = :brand
                """).bind("brand", brand).map((row, context) -> {
            String body = row.getString("body");
            return new Model(row.getString("key"), body == null ? null : Body.valueOf(body));
        }).list();
    }
}
