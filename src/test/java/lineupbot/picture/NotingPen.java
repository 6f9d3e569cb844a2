package lineupbot.picture;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A pen that draws with another and notes where it has written what. */
final class NotingPen extends Graphics2D {
    /**
     * Something written.
     *
     * @param ink  the rectangle around its letters
     * @param size of the letters, pixels
     */
    record Text(String words, Rectangle2D ink, double size) {}

    private final Graphics2D pen;
    private final List<Text> written;

    NotingPen(Graphics2D pen) {
        this(pen, new ArrayList<>());
    }

    private NotingPen(Graphics2D pen, List<Text> written) {
        this.pen = pen;
        this.written = written;
    }

    List<Text> written() {
        return written;
    }

    private void note(String words, float x, float y) {
        if (!words.isBlank()) {
            AffineTransform at = new AffineTransform(pen.getTransform());
            at.translate(x, y);
            Rectangle2D ink = pen.getFont().createGlyphVector(pen.getFontRenderContext(), words).getVisualBounds();
            written.add(new Text(words, at.createTransformedShape(ink).getBounds2D(), pen.getFont().getSize2D()));
        }
    }

    @Override
    public Graphics create() {
        return new NotingPen((Graphics2D) pen.create(), written);
    }

    @Override
    public void translate(int a, int b) {
        pen.translate(a, b);
    }

    @Override
    public Color getColor() {
        return pen.getColor();
    }

    @Override
    public void setColor(Color a) {
        pen.setColor(a);
    }

    @Override
    public void setPaintMode() {
        pen.setPaintMode();
    }

    @Override
    public void setXORMode(Color a) {
        pen.setXORMode(a);
    }

    @Override
    public Font getFont() {
        return pen.getFont();
    }

    @Override
    public void setFont(Font a) {
        pen.setFont(a);
    }

    @Override
    public FontMetrics getFontMetrics(Font a) {
        return pen.getFontMetrics(a);
    }

    @Override
    public Rectangle getClipBounds() {
        return pen.getClipBounds();
    }

    @Override
    public void clipRect(int a, int b, int c, int d) {
        pen.clipRect(a, b, c, d);
    }

    @Override
    public void setClip(int a, int b, int c, int d) {
        pen.setClip(a, b, c, d);
    }

    @Override
    public Shape getClip() {
        return pen.getClip();
    }

    @Override
    public void setClip(Shape a) {
        pen.setClip(a);
    }

    @Override
    public void copyArea(int a, int b, int c, int d, int e, int f) {
        pen.copyArea(a, b, c, d, e, f);
    }

    @Override
    public void drawLine(int a, int b, int c, int d) {
        pen.drawLine(a, b, c, d);
    }

    @Override
    public void fillRect(int a, int b, int c, int d) {
        pen.fillRect(a, b, c, d);
    }

    @Override
    public void clearRect(int a, int b, int c, int d) {
        pen.clearRect(a, b, c, d);
    }

    @Override
    public void drawRoundRect(int a, int b, int c, int d, int e, int f) {
        pen.drawRoundRect(a, b, c, d, e, f);
    }

    @Override
    public void fillRoundRect(int a, int b, int c, int d, int e, int f) {
        pen.fillRoundRect(a, b, c, d, e, f);
    }

    @Override
    public void drawOval(int a, int b, int c, int d) {
        pen.drawOval(a, b, c, d);
    }

    @Override
    public void fillOval(int a, int b, int c, int d) {
        pen.fillOval(a, b, c, d);
    }

    @Override
    public void drawArc(int a, int b, int c, int d, int e, int f) {
        pen.drawArc(a, b, c, d, e, f);
    }

    @Override
    public void fillArc(int a, int b, int c, int d, int e, int f) {
        pen.fillArc(a, b, c, d, e, f);
    }

    @Override
    public void drawPolyline(int[] a, int[] b, int c) {
        pen.drawPolyline(a, b, c);
    }

    @Override
    public void drawPolygon(int[] a, int[] b, int c) {
        pen.drawPolygon(a, b, c);
    }

    @Override
    public void fillPolygon(int[] a, int[] b, int c) {
        pen.fillPolygon(a, b, c);
    }

    @Override
    public void drawString(String a, int b, int c) {
        note(a, b, c);
        pen.drawString(a, b, c);
    }

    @Override
    public void drawString(AttributedCharacterIterator a, int b, int c) {
        throw new AssertionError("text of several styles");
    }

    @Override
    public boolean drawImage(Image a, int b, int c, ImageObserver d) {
        return pen.drawImage(a, b, c, d);
    }

    @Override
    public boolean drawImage(Image a, int b, int c, int d, int e, ImageObserver f) {
        return pen.drawImage(a, b, c, d, e, f);
    }

    @Override
    public boolean drawImage(Image a, int b, int c, Color d, ImageObserver e) {
        return pen.drawImage(a, b, c, d, e);
    }

    @Override
    public boolean drawImage(Image a, int b, int c, int d, int e, Color f, ImageObserver g) {
        return pen.drawImage(a, b, c, d, e, f, g);
    }

    @Override
    public boolean drawImage(Image a, int b, int c, int d, int e, int f, int g, int h, int i, ImageObserver j) {
        return pen.drawImage(a, b, c, d, e, f, g, h, i, j);
    }

    @Override
    public boolean drawImage(Image a, int b, int c, int d, int e, int f, int g, int h, int i, Color j,
            ImageObserver k) {
        return pen.drawImage(a, b, c, d, e, f, g, h, i, j, k);
    }

    @Override
    public void dispose() {
        pen.dispose();
    }

    @Override
    public void draw(Shape a) {
        pen.draw(a);
    }

    @Override
    public boolean drawImage(Image a, AffineTransform b, ImageObserver c) {
        return pen.drawImage(a, b, c);
    }

    @Override
    public void drawImage(BufferedImage a, BufferedImageOp b, int c, int d) {
        pen.drawImage(a, b, c, d);
    }

    @Override
    public void drawRenderedImage(RenderedImage a, AffineTransform b) {
        pen.drawRenderedImage(a, b);
    }

    @Override
    public void drawRenderableImage(RenderableImage a, AffineTransform b) {
        pen.drawRenderableImage(a, b);
    }

    @Override
    public void drawString(String a, float b, float c) {
        note(a, b, c);
        pen.drawString(a, b, c);
    }

    @Override
    public void drawString(AttributedCharacterIterator a, float b, float c) {
        throw new AssertionError("text of several styles");
    }

    @Override
    public void drawGlyphVector(GlyphVector a, float b, float c) {
        pen.drawGlyphVector(a, b, c);
    }

    @Override
    public void fill(Shape a) {
        pen.fill(a);
    }

    @Override
    public boolean hit(Rectangle a, Shape b, boolean c) {
        return pen.hit(a, b, c);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return pen.getDeviceConfiguration();
    }

    @Override
    public void setComposite(Composite a) {
        pen.setComposite(a);
    }

    @Override
    public void setPaint(Paint a) {
        pen.setPaint(a);
    }

    @Override
    public void setStroke(Stroke a) {
        pen.setStroke(a);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key a, Object b) {
        pen.setRenderingHint(a, b);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key a) {
        return pen.getRenderingHint(a);
    }

    @Override
    public void setRenderingHints(Map<?, ?> a) {
        pen.setRenderingHints(a);
    }

    @Override
    public void addRenderingHints(Map<?, ?> a) {
        pen.addRenderingHints(a);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return pen.getRenderingHints();
    }

    @Override
    public void translate(double a, double b) {
        pen.translate(a, b);
    }

    @Override
    public void rotate(double a) {
        pen.rotate(a);
    }

    @Override
    public void rotate(double a, double b, double c) {
        pen.rotate(a, b, c);
    }

    @Override
    public void scale(double a, double b) {
        pen.scale(a, b);
    }

    @Override
    public void shear(double a, double b) {
        pen.shear(a, b);
    }

    @Override
    public void transform(AffineTransform a) {
        pen.transform(a);
    }

    @Override
    public void setTransform(AffineTransform a) {
        pen.setTransform(a);
    }

    @Override
    public AffineTransform getTransform() {
        return pen.getTransform();
    }

    @Override
    public Paint getPaint() {
        return pen.getPaint();
    }

    @Override
    public Composite getComposite() {
        return pen.getComposite();
    }

    @Override
    public void setBackground(Color a) {
        pen.setBackground(a);
    }

    @Override
    public Color getBackground() {
        return pen.getBackground();
    }

    @Override
    public Stroke getStroke() {
        return pen.getStroke();
    }

    @Override
    public void clip(Shape a) {
        pen.clip(a);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return pen.getFontRenderContext();
    }
}
