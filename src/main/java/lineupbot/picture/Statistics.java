package lineupbot.picture;

import lineupbot.lineup.Body;
import lineupbot.picture.Timeline.Sign;

import java.time.YearMonth;
import java.util.List;

/**
 * Figures of the plant: everything that is to be seen, and nothing else. A part that is empty is not shown.
 *
 * @param brands models on the line, the brand with the most first
 * @param legend of the bodies
 * @param months launches in each month of the axis, also those with none
 * @param rest   what is said of launches of no known month; empty when there are none
 * @param output cars made by year; disagreeing sources one below the other
 * @param names  of months, short, January first
 */
record Statistics(String title, String asOf, Part<BrandCount> brands, List<Sign> legend, Part<MonthCount> months,
        String rest, Part<YearOutput> output, List<String> names) {

    record Part<T>(String title, List<T> rows) {
        boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    record BrandCount(String brand, List<BodyCount> bodies) {
        int all() {
            return bodies.stream().mapToInt(BodyCount::models).sum();
        }
    }

    /** @param body null when no source says */
    record BodyCount(Body body, int models) {}

    record MonthCount(YearMonth month, int launches) {}

    /**
     * What sources say of a year.
     *
     * @param cars null when they give no number
     * @param sure whether it is a fact
     * @param said the number as it is written, or that there is none
     */
    record YearOutput(int year, Long cars, boolean sure, String said, String source) {}
}
