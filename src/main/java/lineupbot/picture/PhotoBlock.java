package lineupbot.picture;

import org.jfree.chart.block.AbstractBlock;
import org.jfree.chart.block.Block;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.ui.Size2D;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A photo, whole, at most as high as it is wide. */
final class PhotoBlock extends AbstractBlock implements Block {
    private static final long serialVersionUID = 1L;
    private static final double HIGHEST = 900;
    private static final double BELOW = 40;

    private final transient BufferedImage photo;

    private PhotoBlock(BufferedImage photo) {
        this.photo = photo;
    }

    /** Empty for what is no picture. A large one is read smaller: memory is small. */
    static Optional<PhotoBlock> of(byte[] file) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            return Optional.of(new PhotoBlock(read(readers.next(), in)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            ImageReadParam smaller = reader.getDefaultReadParam();
            int step = 1 + Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * Sheet.WIDTH);
            smaller.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, smaller);
        } finally {
            reader.dispose();
        }
    }

    @Override
    public Size2D arrange(Graphics2D pen, RectangleConstraint constraint) {
        return new Size2D(constraint.getWidth(), scale(constraint.getWidth()) * photo.getHeight() + BELOW);
    }

    private double scale(double width) {
        return Math.min(width / photo.getWidth(), HIGHEST / photo.getHeight());
    }

    @Override
    public void draw(Graphics2D pen, Rectangle2D area) {
        double scale = scale(area.getWidth());
        double width = scale * photo.getWidth();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(photo, (int) (area.getX() + (area.getWidth() - width) / 2), (int) area.getY(), (int) width,
                (int) (scale * photo.getHeight()), null);
    }

    @Override
    public Object draw(Graphics2D pen, Rectangle2D area, Object parameters) {
        draw(pen, area);
        return null;
    }
}
