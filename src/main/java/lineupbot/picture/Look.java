package lineupbot.picture;

import lineupbot.lineup.Certainty;
import lineupbot.picture.Timeline.Mark;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;

/** How a mark looks: planned ones are hollow, reported ones pale, what stops has no colour. */
final class Look {
    private static final double SAMPLE = 44;

    private final Palette palette;
    private final Mark mark;

    Look(Palette palette, Mark mark) {
        this.palette = palette;
        this.mark = mark;
    }

    Shape shape() {
        return Marks.of(mark.kind(), mark.body());
    }

    Shape inLegend() {
        return mark.by() ? Marks.since(shape()) : mark.isDay() ? shape() : Marks.span(SAMPLE);
    }

    boolean isPlanned() {
        return mark.isPlanned();
    }

    Color outline() {
        return mark.kind().starts() ? palette.of(mark.body()) : palette.ink();
    }

    Color fill() {
        Color full = outline();
        if (isPlanned()) {
            return palette.paper();
        }
        return mark.certainty() == Certainty.REPORTED ? palette.pale(full) : full;
    }

    BasicStroke stroke() {
        return new BasicStroke(mark.certainty() == Certainty.REPORTED ? 1.5f : 3f);
    }
}
