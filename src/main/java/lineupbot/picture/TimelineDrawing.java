package lineupbot.picture;

import lineupbot.picture.Timeline.Lane;
import lineupbot.picture.Timeline.Row;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.block.Block;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;

/** Draws a timeline. */
final class TimelineDrawing {
    private static final double ROW = 42;
    private static final double AXIS = 60;

    private final Letters letters;
    private final Palette palette;

    TimelineDrawing(Letters letters, Palette palette) {
        this.letters = letters;
        this.palette = palette;
    }

    Sheet of(Timeline timeline) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Sheet.words(timeline.title(), letters.bold(46), palette.ink(), 6));
        blocks.add(Sheet.words(timeline.subtitle(), letters.regular(28), palette.soft(), 22));
        long rows = timeline.lanes().stream().mapToLong(lane -> lane.rows().size()).sum();
        blocks.add(new PlotBlock(plot(timeline), rows * ROW + AXIS));
        blocks.add(new Signs(letters, palette).of(timeline.legend()));
        blocks.add(Sheet.words(timeline.foot(), letters.regular(Letters.SMALLEST), palette.soft(), 0));
        return new Sheet(palette.paper(), blocks);
    }

    private CategoryPlot plot(Timeline timeline) {
        Rows rows = new Rows(timeline.lanes());
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int row = 0; row < rows.size(); row++) {
            data.addValue(row, "", Integer.valueOf(row));
        }
        TimeAxis time = new TimeAxis(timeline.from(), timeline.to(), timeline.months(), letters, palette);
        RowAxis models = new RowAxis(row -> rows.row(row).name(), letters.regular(27), palette.ink(), 0.22f);
        CategoryPlot plot = new CategoryPlot(data, models, time, new RowRenderer(rows, timeline, palette));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        new RowAxis(rows::lane, letters.bold(27), palette.ink(), 0.2f).beside(plot);
        plot.setDomainAxisLocation(0, AxisLocation.TOP_OR_LEFT);
        plot.setRangeAxisLocation(AxisLocation.TOP_OR_RIGHT);
        plot.setBackgroundPaint(palette.paper());
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinePaint(palette.line());
        plot.setRangeGridlineStroke(new BasicStroke(1.5f));
        return plot;
    }

    /** Every row of every lane, in order. */
    static final class Rows {
        private final List<Row> all = new ArrayList<>();
        private final List<String> lanes = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();

        Rows(List<Lane> from) {
            for (int number = 0; number < from.size(); number++) {
                Lane lane = from.get(number);
                for (int row = 0; row < lane.rows().size(); row++) {
                    all.add(lane.rows().get(row));
                    lanes.add(row == 0 ? lane.brand() : "");
                    numbers.add(number);
                }
            }
        }

        int size() {
            return all.size();
        }

        Row row(int at) {
            return all.get(at);
        }

        /** The brand where its lane begins, else nothing. */
        String lane(int at) {
            return lanes.get(at);
        }

        int number(int at) {
            return numbers.get(at);
        }
    }
}
