package lineupbot.picture;

import org.jfree.chart.block.Block;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture of blocks below each other, as high as they need: JFreeChart lays out each. */
final class Sheet {
    /** Wide enough for a phone held upright at any density. Pixels. */
    static final int WIDTH = 1280;
    private static final int MARGIN = 48;
    /** Of a PNG, where 0 is the smallest: half the time for a quarter more bytes. */
    private static final float FAST = 0.9f;

    private final Color paper;
    private final List<Block> blocks;

    Sheet(Color paper, List<Block> blocks) {
        this.paper = paper;
        this.blocks = List.copyOf(blocks);
    }

    /** Words that are broken where the line is full. */
    static Block words(String text, Font font, Color ink, double below) {
        return words(text, font, ink, 0, below);
    }

    /** The same with room above them, too. */
    static Block words(String text, Font font, Color ink, double above, double below) {
        TextTitle title = new TextTitle(text, font, ink, RectangleEdge.TOP, HorizontalAlignment.LEFT,
                VerticalAlignment.TOP, RectangleInsets.ZERO_INSETS);
        title.setExpandToFitSpace(true);
        title.setMargin(above, 0, below, 0);
        return title;
    }

    byte[] png() {
        // In the order in which a PNG has them, the bytes need not be put in order.
        BufferedImage image = new BufferedImage(WIDTH, height(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setColor(paper);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        draw(pen);
        pen.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        // Not ImageIO's own streams, which want a folder for temporary files.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            ImageWriteParam fast = writer.getDefaultWriteParam();
            fast.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            fast.setCompressionQuality(FAST);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), fast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return png.toByteArray();
    }

    int height() {
        Graphics2D pen = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        double height = 2 * MARGIN + blocks.stream().mapToDouble(block -> height(block, smooth(pen))).sum();
        pen.dispose();
        return (int) Math.ceil(height);
    }

    void draw(Graphics2D pen) {
        smooth(pen);
        double top = MARGIN;
        for (Block block : blocks) {
            double height = height(block, pen);
            block.draw(pen, new Rectangle2D.Double(MARGIN, top, WIDTH - 2 * MARGIN, height));
            top += height;
        }
    }

    private static double height(Block block, Graphics2D pen) {
        return block.arrange(pen, new RectangleConstraint(WIDTH - 2.0 * MARGIN, null).toUnconstrainedHeight())
                .getHeight();
    }

    /** The same on every machine: no hints that depend on a screen. */
    private static Graphics2D smooth(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }
}
