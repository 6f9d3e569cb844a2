package lineupbot.picture;

import lineupbot.chat.Say;
import lineupbot.lineup.Body;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.Labels;
import lineupbot.lineup.Launch;
import lineupbot.picture.Timeline.Lane;
import lineupbot.picture.Timeline.Mark;
import lineupbot.picture.Timeline.Sign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the marks mean that are on a picture: no more than those. */
final class Legend {
    private static final LocalDate DAY = LocalDate.EPOCH;

    private final Say say;

    Legend(Say say) {
        this.say = say;
    }

    /** Whether a launch has a place on an axis of time: a presentation builds nothing. */
    static boolean isShown(Launch launch) {
        return launch.when().first().isPresent() && launch.kind() != Kind.PRESENTATION
                && launch.certainty() != Certainty.DENIED;
    }

    List<Sign> of(List<Lane> lanes) {
        List<Mark> all = lanes.stream().flatMap(lane -> lane.rows().stream()).flatMap(row -> row.marks().stream())
                .toList();
        List<Sign> signs = new ArrayList<>(ofBodies(all.stream().filter(mark -> mark.kind().starts()).map(Mark::body)));
        add(signs, all, mark -> mark.kind() == Kind.PILOT || mark.kind() == Kind.FIRST_BATCH, sign(Kind.PILOT),
                "batch");
        add(signs, all, mark -> mark.kind() == Kind.FULL_CYCLE, sign(Kind.FULL_CYCLE), "full_cycle");
        add(signs, all, mark -> mark.kind() == Kind.RESUMPTION, sign(Kind.RESUMPTION), "resumption");
        add(signs, all, mark -> mark.kind() == Kind.PAUSE, sign(Kind.PAUSE), "pause");
        add(signs, all, mark -> mark.kind() == Kind.END, sign(Kind.END), "end");
        add(signs, all, Mark::isPlanned, sign(Certainty.PLANNED), "planned");
        add(signs, all, mark -> mark.certainty() == Certainty.REPORTED, sign(Certainty.REPORTED), "reported");
        add(signs, all, mark -> !mark.isDay() && !mark.by(),
                new Mark(DAY, DAY.plusDays(1), false, null, Kind.PRODUCTION, Certainty.DONE), "span");
        add(signs, all, Mark::by, new Mark(DAY, DAY, true, null, Kind.PRODUCTION, Certainty.DONE), "by");
        return signs;
    }

    /** @param bodies may be null, and come often */
    List<Sign> ofBodies(Stream<Body> bodies) {
        return bodies.distinct().sorted(Comparator.nullsLast(Comparator.naturalOrder())).map(this::body).toList();
    }

    private void add(List<Sign> signs, List<Mark> all, Predicate<Mark> which, Mark sample, String meaning) {
        if (all.stream().anyMatch(which)) {
            signs.add(new Sign(sample, say.text("timeline.sign." + meaning)));
        }
    }

    private Sign body(Body body) {
        return new Sign(new Mark(DAY, DAY, false, body, Kind.PRODUCTION, Certainty.DONE),
                body == null ? say.text("timeline.sign.body") : Labels.body(body, say));
    }

    private static Mark sign(Kind kind) {
        return new Mark(DAY, DAY, false, null, kind, Certainty.DONE);
    }

    private static Mark sign(Certainty certainty) {
        return new Mark(DAY, DAY, false, null, Kind.PRODUCTION, certainty);
    }
}
