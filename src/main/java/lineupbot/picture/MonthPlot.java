package lineupbot.picture;

import lineupbot.picture.Statistics.MonthCount;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

import java.time.LocalDate;
import java.util.List;

/** A column for each month, as high as there were launches. */
final class MonthPlot {
    /** A number that is wider than its column. */
    private static final int LONG = 100;

    private final Letters letters;
    private final Palette palette;

    MonthPlot(Letters letters, Palette palette) {
        this.letters = letters;
        this.palette = palette;
    }

    XYPlot of(Statistics figures) {
        List<MonthCount> months = figures.months().rows();
        XYIntervalSeries columns = new XYIntervalSeries("");
        for (MonthCount month : months) {
            double from = TimeAxis.at(month.month().atDay(1));
            double to = TimeAxis.at(month.month().plusMonths(1).atDay(1));
            columns.add((from + to) / 2, from, to, month.launches(), 0, month.launches());
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(columns);
        LocalDate from = months.getFirst().month().atDay(1);
        XYPlot plot = new XYPlot(data,
                new TimeAxis(from, months.getLast().month().atEndOfMonth(), figures.names(), letters, palette),
                height(isTold(months)), renderer(isTold(months)));
        plot.setBackgroundPaint(palette.paper());
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    /** Whether each column has room for its number above it; else there is an axis of numbers. */
    private static boolean isTold(List<MonthCount> months) {
        return months.stream().allMatch(month -> month.launches() < LONG);
    }

    private NumberAxis height(boolean told) {
        NumberAxis height = new NumberAxis();
        height.setVisible(!told);
        height.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        height.setTickLabelFont(letters.regular(Letters.SMALLEST));
        height.setTickLabelPaint(palette.soft());
        height.setAxisLineVisible(false);
        height.setTickMarksVisible(false);
        height.setLowerMargin(0);
        height.setUpperMargin(0.25);
        return height;
    }

    private XYBarRenderer renderer(boolean told) {
        XYBarRenderer renderer = new XYBarRenderer(0.2);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setUseYInterval(true);
        renderer.setSeriesPaint(0, palette.accent());
        renderer.setDefaultItemLabelsVisible(told);
        renderer.setDefaultItemLabelFont(letters.bold(Letters.SMALLEST));
        renderer.setDefaultItemLabelPaint(palette.ink());
        renderer.setDefaultItemLabelGenerator((data, series, item) -> data.getYValue(series, item) == 0
                ? null
                : Integer.toString((int) data.getYValue(series, item)));
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
        return renderer;
    }
}
