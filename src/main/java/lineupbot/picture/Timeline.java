package lineupbot.picture;

import lineupbot.lineup.Body;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.State;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What went onto the line and off it, on an axis of time: everything that is to be seen, and nothing else.
 *
 * @param from   first day of the axis
 * @param to     last day of the axis
 * @param asOf   the newest source; null when none has a date
 * @param lanes  of brands, each with its rows; none of them empty
 * @param legend what the marks mean
 * @param foot   who says so, as of when
 * @param months their short names, January first
 */
record Timeline(String title, String subtitle, LocalDate from, LocalDate to, LocalDate asOf, List<Lane> lanes,
        List<Sign> legend, String foot, List<String> months) {

    record Lane(String brand, List<Row> rows) {}

    /**
     * A model, or a brand as a whole.
     *
     * @param name empty for the brand as a whole
     */
    record Row(String name, State state, List<Mark> marks) {
        /** What happened, in its order. */
        List<Mark> past() {
            return marks.stream().filter(mark -> !mark.isPlanned()).sorted(Comparator.comparing(Mark::last)).toList();
        }

        /** Whether it is not built any more, and nobody says since when. */
        boolean isStoppedUnsaid() {
            return (state == State.PAUSED || state == State.ENDED) && !past().isEmpty()
                    && !past().getLast().kind().stops();
        }
    }

    /**
     * Something that happened, or is to happen.
     *
     * @param first the first day it can have been
     * @param last  the last day it can have been
     * @param by    whether it was so by then, and since when nobody says
     * @param body  of the model; may be null
     */
    record Mark(LocalDate first, LocalDate last, boolean by, Body body, Kind kind, Certainty certainty) {
        boolean isPlanned() {
            return certainty == Certainty.PLANNED || certainty == Certainty.CONSIDERED;
        }

        boolean isDay() {
            return first.equals(last);
        }
    }

    /** A mark in the legend, and what it means. */
    record Sign(Mark mark, String meaning) {}
}
