package lineupbot.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** The outline of a body from its side, as drawn in {@code pictures/bodies}. */
final class Silhouette {
    private final SVGDocument drawing;

    private Silhouette(SVGDocument drawing) {
        this.drawing = drawing;
    }

    /** @param name of the file, without its ending */
    static Silhouette of(String name) {
        SVGDocument drawing = new SVGLoader().load(Silhouette.class.getResource("/pictures/bodies/" + name + ".svg"));
        if (drawing == null) {
            throw new IllegalStateException("no silhouette " + name);
        }
        return new Silhouette(drawing);
    }

    /** As large as the area lets it be. */
    Shape within(Rectangle2D area) {
        return drawing.computeShape(new ViewBox(area));
    }
}
