package lineupbot.alerts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lineupbot.alerts.Story.Event;
import lineupbot.alerts.Story.OfDrafts;
import lineupbot.alerts.Story.OfLaunches;
import lineupbot.alerts.Story.OfNews;
import lineupbot.alerts.Story.Subject;
import lineupbot.chat.Button;
import lineupbot.lineup.Brand;
import lineupbot.lineup.Labels;
import lineupbot.lineup.Launch;
import lineupbot.lineup.Lineup;
import lineupbot.lineup.Model;
import lineupbot.lineup.State;
import org.jdbi.v3.core.Jdbi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads what alerts are about. Thread-safe. */
final class Stories {
    /** An alert's part: ids are 0 when there is none. */
    private record Part(long launch, long news, Fact told) {}

    private final Jdbi jdbi;
    private final Lineup lineup;

    Stories(Jdbi jdbi, Lineup lineup) {
        this.jdbi = jdbi;
        this.lineup = lineup;
    }

    int version(long alert) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT version FROM alert WHERE id = :alert")
                .bind("alert", alert).mapTo(Integer.class).one());
    }

    Story of(long alert) {
        List<Part> parts = jdbi.withHandle(handle -> handle.createQuery("""
                SELECT launch_id, news_id, told FROM alert_part WHERE alert_id = :alert ORDER BY position
                """).bind("alert", alert).map((row, context) -> new Part(row.getLong("launch_id"),
                row.getLong("news_id"), Fact.of(row.getString("told")))).list());
        return switch (parts.getFirst().told()) {
            case Fact.OfNews news -> news(parts.getFirst(), news);
            case Fact.OfLaunch first -> launches(parts);
            case Fact.OfDraft first -> drafts(parts);
        };
    }

    private OfDrafts drafts(List<Part> parts) {
        Set<Long> open = jdbi.withHandle(handle -> handle.createQuery("""
                SELECT id FROM draft WHERE state = 'OPEN' AND id IN (<ids>)
                """).bindList("ids", parts.stream().map(part -> ((Fact.OfDraft) part.told()).id()).toList())
                .mapTo(Long.class).set());
        return new OfDrafts(parts.stream().map(part -> (Fact.OfDraft) part.told())
                .filter(draft -> open.contains(draft.id())).toList());
    }

    private OfNews news(Part part, Fact.OfNews told) {
        return new OfNews(told, lineup.news().withIds(List.of(part.news())).get(part.news()), about(part.news()));
    }

    private List<Button> about(long news) {
        List<String> keys = jdbi.withHandle(handle -> handle.createQuery("""
                SELECT s.key FROM news_about a JOIN subject s ON s.id = a.subject_id
                WHERE a.news_id = :news ORDER BY a.position
                """).bind("news", news).mapTo(String.class).list());
        return keys.stream().map(this::card).filter(Objects::nonNull).toList();
    }

    private Button card(String key) {
        return lineup.models().find(key).map(model -> Labels.model(key, model.fullName()))
                .or(() -> lineup.brands().find(key).map(brand -> Labels.brand(key, brand.name()))).orElse(null);
    }

    private OfLaunches launches(List<Part> parts) {
        Map<Long, Launch> now = lineup.launches().withIds(parts.stream().map(Part::launch).toList());
        Map<String, List<Event>> events = parts.stream()
                .map(part -> new Event((Fact.OfLaunch) part.told(), now.get(part.launch())))
                .collect(groupingBy(event -> event.told().subject(), LinkedHashMap::new, toList()));
        List<Subject> subjects = new ArrayList<>();
        events.forEach((key, its) -> subjects.add(subject(key, its)));
        Optional<Brand> brand = brand(subjects.getFirst().key());
        return new OfLaunches(brand.map(Brand::key).orElse(null),
                brand.map(Brand::name).orElse(subjects.getFirst().name()), subjects);
    }

    private Optional<Brand> brand(String subject) {
        return lineup.brands().find(lineup.models().find(subject).map(Model::brand).orElse(subject));
    }

    private Subject subject(String key, List<Event> events) {
        List<Launch> known = lineup.launches().of(List.of(key));
        String told = events.getFirst().told().name();
        return lineup.models().find(key)
                .map(model -> new Subject(key, model.fullName(), model.name(), true, model.body(), model.state(),
                        events, known))
                .orElseGet(() -> new Subject(key, told, told, false, null,
                        lineup.brands().find(key).map(Brand::state).orElse(State.UNKNOWN), events, known));
    }
}
