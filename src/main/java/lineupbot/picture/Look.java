package lineupbot.picture;

import lineupbot.lineup.Certainty;
import lineupbot.picture.Timeline.Mark;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;

/** How a mark looks: planned ones are hollow, reported ones pale, what stops has no colour. */
final class Look {
    private static final int PALE = 110;
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

    boolean isFilled() {
        return !isPlanned();
    }

    Color outline() {
        return mark.kind().starts() ? palette.of(mark.body()) : palette.ink();
    }

    Color fill() {
        Color full = outline();
        if (isPlanned()) {
            return palette.paper();
        }
        return mark.certainty() == Certainty.REPORTED
                ? new Color(full.getRed(), full.getGreen(), full.getBlue(), PALE)
                : full;
    }

    BasicStroke stroke() {
        return mark.certainty() == Certainty.REPORTED
                ? new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[]{4, 3}, 0)
                : new BasicStroke(3f);
    }
}
