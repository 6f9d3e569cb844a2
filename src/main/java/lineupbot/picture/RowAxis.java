package lineupbot.picture;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.G2TextMeasurer;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntFunction;

/** Names of rows, one line each, left-aligned; of a name that is too long the middle is cut. */
final class RowAxis extends CategoryAxis {
    private static final long serialVersionUID = 1L;

    /** Between the longest name and what is beside it. */
    private static final int GAP = 18;

    private final transient IntFunction<String> names;

    /** @param share of the plot's width that a name may take */
    RowAxis(IntFunction<String> names, Font font, Color ink, float share) {
        this.names = names;
        setTickLabelFont(font);
        setTickLabelPaint(ink);
        setMaximumCategoryLabelLines(1);
        setLowerMargin(0);
        setUpperMargin(0);
        setCategoryMargin(0);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setCategoryLabelPositionOffset(GAP);
        CategoryLabelPosition left = new CategoryLabelPosition(RectangleAnchor.LEFT, TextBlockAnchor.CENTER_LEFT,
                TextAnchor.CENTER_LEFT, 0, CategoryLabelWidthType.RANGE, share);
        setCategoryLabelPositions(new CategoryLabelPositions(left, left, left, left));
    }

    /** The same with room between the rows, as a share of all. */
    RowAxis spread(double room) {
        setCategoryMargin(room);
        return this;
    }

    /** Puts the names further left than those that are there. */
    void beside(CategoryPlot plot) {
        plot.setDomainAxis(1, this);
        plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_LEFT);
        // An axis has the rows of its data; these are drawn already.
        plot.setDataset(1, plot.getDataset());
        plot.mapDatasetToDomainAxis(1, 1);
        plot.setRenderer(1, new Unseen());
    }

    private static final class Unseen extends AbstractCategoryItemRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public void drawItem(Graphics2D pen, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
                CategoryAxis rows, ValueAxis lengths, CategoryDataset data, int row, int column, int pass) {
            // Nothing.
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D pen) {
        String name = fitted(names.apply((Integer) category), width, pen.getFontMetrics(getTickLabelFont()));
        return TextUtils.createTextBlock(name, getTickLabelFont(), getTickLabelPaint(), width, 1,
                new G2TextMeasurer(pen));
    }

    /** Models of one family are told apart by what stands at the end of their names. */
    static String fitted(String name, float width, FontMetrics letters) {
        String fitted = name;
        for (int kept = name.length() - 1; kept > 1 && letters.stringWidth(fitted) >= width; kept--) {
            int head = kept - kept / 3;
            fitted = name.substring(0, head).strip() + "…" + name.substring(name.length() - kept + head).strip();
        }
        return fitted;
    }
}
