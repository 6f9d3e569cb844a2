package lineupbot.picture;

import org.jfree.chart.block.AbstractBlock;
import org.jfree.chart.block.Block;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.Size2D;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A plot among other blocks, as wide as there is room. */
final class PlotBlock extends AbstractBlock implements Block {
    private static final long serialVersionUID = 1L;

    private final transient Plot plot;

    /** @param height in pixels */
    PlotBlock(Plot plot, double height) {
        this.plot = plot;
        setHeight(height);
    }

    @Override
    public Size2D arrange(Graphics2D pen, RectangleConstraint constraint) {
        return new Size2D(constraint.getWidth(), getHeight());
    }

    @Override
    public void draw(Graphics2D pen, Rectangle2D area) {
        plot.draw(pen, area, null, null, null);
    }

    @Override
    public Object draw(Graphics2D pen, Rectangle2D area, Object parameters) {
        draw(pen, area);
        return null;
    }
}
