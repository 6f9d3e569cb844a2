package lineupbot.picture;

import org.jfree.chart.block.AbstractBlock;
import org.jfree.chart.block.Block;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.ui.Size2D;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Silhouettes side by side on a panel. */
final class SilhouetteBlock extends AbstractBlock implements Block {
    private static final long serialVersionUID = 1L;
    private static final double ALONE = 520;
    private static final double AMONG = 280;
    private static final double BELOW = 40;
    private static final double ROOM = 56;
    private static final double CORNER = 36;

    private final transient List<Silhouette> silhouettes;
    private final transient Palette palette;

    SilhouetteBlock(List<Silhouette> silhouettes, Palette palette) {
        this.silhouettes = List.copyOf(silhouettes);
        this.palette = palette;
    }

    private double height() {
        return silhouettes.size() == 1 ? ALONE : AMONG;
    }

    @Override
    public Size2D arrange(Graphics2D pen, RectangleConstraint constraint) {
        return new Size2D(constraint.getWidth(), height() + BELOW);
    }

    @Override
    public void draw(Graphics2D pen, Rectangle2D area) {
        pen.setColor(palette.band());
        pen.fill(new RoundRectangle2D.Double(area.getX(), area.getY(), area.getWidth(), height(), CORNER, CORNER));
        pen.setColor(palette.accent());
        double width = (area.getWidth() - ROOM) / silhouettes.size();
        for (int at = 0; at < silhouettes.size(); at++) {
            pen.fill(silhouettes.get(at).within(new Rectangle2D.Double(area.getX() + ROOM + at * width,
                    area.getY() + ROOM, width - ROOM, height() - 2 * ROOM)));
        }
    }

    @Override
    public Object draw(Graphics2D pen, Rectangle2D area, Object parameters) {
        draw(pen, area);
        return null;
    }
}
