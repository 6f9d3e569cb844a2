package lineupbot.picture;

import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.lineup.Launch;
import lineupbot.lineup.Period;
import lineupbot.lineup.When;
import lineupbot.lineup.WhenWords;
import lineupbot.picture.Timeline.Lane;
import lineupbot.picture.Timeline.Mark;
import lineupbot.picture.Timeline.Row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what is to be seen on a timeline, and the same in words. */
final class TimelineView {
    private final Say say;
    private final WhenWords dates;

    TimelineView(Say say) {
        this.say = say;
        dates = new WhenWords(say);
    }

    Reply of(TimelineFacts facts) {
        return Reply.of(new TimelineCaption(say).of(facts, title(facts), lanes(facts)));
    }

    Timeline timeline(TimelineFacts facts) {
        Period axis = axis(facts);
        List<Lane> lanes = lanes(facts).entrySet().stream()
                .map(lane -> new Lane(lane.getKey(), rows(facts, lane.getValue()))).toList();
        return new Timeline(title(facts), subtitle(facts), axis.from(), axis.to(), facts.asOf(), lanes,
                new Legend(say).of(lanes), foot(facts, lanes), say.list("months.axis"));
    }

    private String title(TimelineFacts facts) {
        String plants = facts.plants().stream().map(say::text).collect(Collectors.joining(", "));
        return facts.brand() == null
                ? say.text("timeline.title", "plant", plants)
                : say.text("timeline.title.brand", "plant", plants, "brand", facts.brand());
    }

    private String subtitle(TimelineFacts facts) {
        Period axis = axis(facts);
        String years = axis.from().getYear() == axis.to().getYear()
                ? Integer.toString(axis.from().getYear())
                : axis.from().getYear() + "–" + axis.to().getYear();
        return facts.page().pages() == 1
                ? say.text("timeline.years", "years", years)
                : say.text("timeline.years.page", "years", years, "page", facts.page().number(), "pages",
                        facts.page().pages());
    }

    /** The axis begins and ends where something is told, and shows today's knowledge. */
    private static Period axis(TimelineFacts facts) {
        if (facts.asked() != null && facts.asked().to().getYear() < 9999) {
            return facts.asked();
        }
        LocalDate from = facts.asked() == null ? facts.all().from() : facts.asked().from();
        LocalDate last = facts.all().to();
        LocalDate to = facts.asOf() == null || last.isAfter(facts.asOf()) ? last : facts.asOf();
        return new Period(from.withDayOfYear(1), to.plusMonths(2).withDayOfMonth(1).minusDays(1), "");
    }

    /** The keys on the page by the names of their brands. */
    private static Map<String, List<String>> lanes(TimelineFacts facts) {
        Map<String, String> brands = new LinkedHashMap<>();
        facts.brands().forEach(brand -> brands.put(brand.key(), brand.name()));
        facts.models().forEach(model -> brands.put(model.key(), model.brandName()));
        return facts.page().items().stream()
                .collect(Collectors.groupingBy(brands::get, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Row> rows(TimelineFacts facts, List<String> keys) {
        List<Row> all = new ArrayList<>();
        for (String key : keys) {
            List<Mark> marks = told(facts, key).stream().map(TimelineView::mark).distinct().toList();
            facts.brands().stream().filter(brand -> brand.key().equals(key)).findFirst()
                    .ifPresent(brand -> all.add(new Row("", brand.state(), marks)));
            facts.models().stream().filter(model -> model.key().equals(key)).findFirst()
                    .ifPresent(model -> all.add(new Row(model.name(), model.state(), marks)));
        }
        return all;
    }

    private static Mark mark(Launch launch) {
        return new Mark(launch.when().first().orElseThrow(), launch.when().last().orElseThrow(),
                launch.when() instanceof When.By, launch.body(), launch.kind(), launch.certainty());
    }

    /** What is dated of a subject in the time asked for; who says less than others is left out. */
    static List<Launch> told(TimelineFacts facts, String key) {
        List<Launch> all = facts.launches().stream().filter(launch -> launch.subject().equals(key))
                .filter(Legend::isShown).toList();
        return all.stream()
                .filter(launch -> all.stream()
                        .noneMatch(other -> other.kind() == launch.kind() && other.certainty() == launch.certainty()
                                && launch.when().isOutdoneBy(other.when())))
                .filter(launch -> facts.asked() == null || touches(launch, facts.asked())).toList();
    }

    private static boolean touches(Launch launch, Period period) {
        return !launch.when().last().orElseThrow().isBefore(period.from())
                && !launch.when().first().orElseThrow().isAfter(period.to());
    }

    private String foot(TimelineFacts facts, List<Lane> lanes) {
        List<String> sources = facts.page().items().stream().flatMap(key -> told(facts, key).stream())
                .flatMap(launch -> launch.sources().stream()).map(source -> say.text(source.name())).distinct()
                .toList();
        String all = sources.stream().limit(6).collect(Collectors.joining(", "));
        String more = sources.size() > 6 ? say.text("timeline.sources.more", "count", sources.size() - 6) : "";
        boolean unsaid = lanes.stream().flatMap(lane -> lane.rows().stream()).anyMatch(Row::isStoppedUnsaid);
        return (unsaid ? say.text("timeline.foot.unsaid") + " " : "") + (facts.asOf() == null
                ? say.text("timeline.foot.undated", "sources", all + more)
                : say.text("timeline.foot", "sources", all + more, "date", dates.figures(facts.asOf())));
    }
}
