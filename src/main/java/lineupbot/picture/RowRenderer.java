package lineupbot.picture;

import lineupbot.lineup.State;
import lineupbot.picture.Timeline.Mark;
import lineupbot.picture.Timeline.Row;
import lineupbot.picture.TimelineDrawing.Rows;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Comparator;

/** Draws the marks of a row, behind them its lane and the line of the time in which it was built. */
final class RowRenderer extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1L;
    private static final double TAIL = 34;
    private static final BasicStroke RUNNING = new BasicStroke(5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final BasicStroke UNSURE = new BasicStroke(3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
            new float[]{7, 6}, 0);

    private final transient Rows rows;
    private final transient Timeline timeline;
    private final transient Palette palette;

    RowRenderer(Rows rows, Timeline timeline, Palette palette) {
        this.rows = rows;
        this.timeline = timeline;
        this.palette = palette;
    }

    /** The scale of a row: its middle, and where a day is. */
    private record Scale(double middle, Rectangle2D area, ValueAxis axis) {
        double at(LocalDate day) {
            return axis.valueToJava2D(TimeAxis.at(day), area, RectangleEdge.TOP);
        }
    }

    /** Every other lane stands on a band, as wide as the picture. */
    @Override
    public void drawBackground(Graphics2D pen, CategoryPlot plot, Rectangle2D area) {
        double height = area.getHeight() / rows.size();
        pen.setColor(palette.band());
        for (int at = 0; at < rows.size(); at++) {
            if (rows.number(at) % 2 == 0) {
                pen.fill(new Rectangle2D.Double(0, area.getY() + at * height, Sheet.WIDTH, height));
            }
        }
    }

    @Override
    public void drawItem(Graphics2D pen, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
            CategoryAxis rowAxis, ValueAxis axis, CategoryDataset data, int series, int at, int pass) {
        double top = rowAxis.getCategoryStart(at, rows.size(), area, RectangleEdge.LEFT);
        double bottom = rowAxis.getCategoryEnd(at, rows.size(), area, RectangleEdge.LEFT);
        Scale scale = new Scale((top + bottom) / 2, area, axis);
        Shape clip = pen.getClip();
        double over = 2 * Marks.REACH;
        pen.clip(new Rectangle2D.Double(area.getX() - over, top, area.getWidth() + 2 * over, bottom - top));
        line(pen, rows.row(at), scale);
        // What is a day stands on what may be many.
        rows.row(at).marks().stream().sorted(Comparator.comparing(Mark::isDay)).forEach(mark -> draw(pen, mark, scale));
        pen.setClip(clip);
    }

    /** While it was built: from what begins to what stops it, or to the day of the newest source. */
    private void line(Graphics2D pen, Row row, Scale scale) {
        LocalDate since = null;
        for (Mark mark : row.past()) {
            if (mark.kind().stops()) {
                stretch(pen, row, scale, since, mark.first(), RUNNING);
                since = null;
            } else if (since == null) {
                since = mark.last();
            }
        }
        if (row.state() == State.NOW || row.isStoppedUnsaid()) {
            stretch(pen, row, scale, since, timeline.asOf(), row.state() == State.NOW ? RUNNING : UNSURE);
        }
    }

    private void stretch(Graphics2D pen, Row row, Scale scale, LocalDate from, LocalDate to, BasicStroke stroke) {
        if (from == null || to == null || !from.isBefore(to)) {
            return;
        }
        Composite whole = pen.getComposite();
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.4f));
        pen.setColor(palette.of(row.marks().getFirst().body()));
        pen.setStroke(stroke);
        double left = Math.max(scale.at(from), scale.area().getMinX());
        double right = Math.min(scale.at(to), scale.area().getMaxX());
        if (left < right) {
            pen.draw(new Line2D.Double(left, scale.middle(), right, scale.middle()));
        }
        pen.setComposite(whole);
    }

    private void draw(Graphics2D pen, Mark mark, Scale scale) {
        Look look = new Look(palette, mark);
        double from = scale.at(mark.first());
        double to = scale.at(mark.last());
        if (mark.by()) {
            pen.setColor(look.outline());
            pen.setStroke(UNSURE);
            pen.draw(new Line2D.Double(to - TAIL - Marks.REACH, scale.middle(), to - Marks.REACH, scale.middle()));
            put(pen, look, at(look.shape(), to, scale));
        } else if (to - from > 2 * Marks.REACH) {
            put(pen, look, at(Marks.span(to - from), from, scale));
            if (!mark.kind().starts()) {
                pen.setColor(mark.isPlanned() ? look.outline() : palette.paper());
                pen.fill(at(Marks.small(look.shape()), (from + to) / 2, scale));
            }
        } else {
            put(pen, look, at(look.shape(), (from + to) / 2, scale));
        }
    }

    private static Shape at(Shape shape, double x, Scale scale) {
        return AffineTransform.getTranslateInstance(x, scale.middle()).createTransformedShape(shape);
    }

    private static void put(Graphics2D pen, Look look, Shape shape) {
        pen.setColor(look.fill());
        pen.fill(shape);
        pen.setColor(look.outline());
        pen.setStroke(look.stroke());
        pen.draw(shape);
    }
}
