package lineupbot.picture;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** Bars of rows, each of several lengths one behind the other, with words at its end. */
final class Bars {
    /** Room for the words at the end of the longest bar, as a share of it. */
    private static final double WORDS = 0.45;
    private static final double NOTHING = 1e-9;
    /** Between the bars, as a share of all rows. */
    static final double ROOM = 0.35;

    private final Letters letters;
    private final Palette palette;
    private final int rows;
    private final List<Color> colours = new ArrayList<>();
    private final DefaultCategoryDataset data = new DefaultCategoryDataset();

    Bars(Letters letters, Palette palette, int rows) {
        this.letters = letters;
        this.palette = palette;
        this.rows = rows;
    }

    void series(Color colour, IntToDoubleFunction lengths) {
        for (int row = 0; row < rows; row++) {
            data.addValue(lengths.applyAsDouble(row), Integer.valueOf(colours.size()), Integer.valueOf(row));
        }
        colours.add(colour);
    }

    /** @param share of the width that the names may take */
    CategoryPlot plot(IntFunction<String> names, float share, IntFunction<String> ends) {
        // The last series is too short to be seen: it carries the words.
        series(palette.paper(), row -> NOTHING);
        StackedBarRenderer renderer = renderer(ends);
        NumberAxis length = new NumberAxis();
        length.setVisible(false);
        length.setUpperMargin(WORDS);
        CategoryPlot plot = new CategoryPlot(data,
                new RowAxis(names, letters.regular(28), palette.ink(), share).spread(ROOM), length, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setBackgroundPaint(palette.paper());
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private StackedBarRenderer renderer(IntFunction<String> ends) {
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0);
        for (int series = 0; series < colours.size(); series++) {
            renderer.setSeriesPaint(series, colours.get(series));
        }
        int last = colours.size() - 1;
        renderer.setSeriesItemLabelGenerator(last, new RowLabels(ends));
        renderer.setSeriesItemLabelsVisible(last, true);
        renderer.setSeriesItemLabelFont(last, letters.bold(28));
        renderer.setSeriesItemLabelPaint(last, palette.ink());
        ItemLabelPosition behind = new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
        renderer.setSeriesPositiveItemLabelPosition(last, behind);
        renderer.setSeriesNegativeItemLabelPosition(last, behind);
        renderer.setPositiveItemLabelPositionFallback(behind);
        renderer.setItemLabelInsets(new RectangleInsets(0, 12, 0, 0));
        return renderer;
    }
}
