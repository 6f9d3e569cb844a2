package lineupbot.picture;

import lineupbot.lineup.Body;
import lineupbot.lineup.Kind;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The shapes of marks, around the origin. */
final class Marks {
    /** Half of a mark's width. Pixels. */
    static final double REACH = 12;

    private Marks() {}

    /** By what happened, and for what begins by the body; body may be null. */
    static Shape of(Kind kind, Body body) {
        return switch (kind) {
            case PAUSE -> pause();
            case END -> cross();
            case RESUMPTION -> triangle(Math.PI / 2);
            case FULL_CYCLE -> ring();
            case PRODUCTION, PRESENTATION -> of(body);
            case FIRST_BATCH, PILOT -> small(of(body));
        };
    }

    private static Shape of(Body body) {
        return switch (body) {
            case null -> circle(REACH * 0.8);
            case SEDAN -> circle(REACH);
            case LIFTBACK ->
                new Arc2D.Double(-REACH * 1.25, -REACH * 0.9, REACH * 2.5, REACH * 3.2, 0, 180, Arc2D.CHORD);
            case HATCHBACK -> polygon(5, -Math.PI / 2);
            case QUADRICYCLE -> polygon(5, Math.PI / 2);
            case CROSSOVER -> square(3);
            case OFF_ROADER -> triangle(0);
            case WAGON -> polygon(6, 0);
            case MINIVAN -> outline(-0.6, -0.8, 0.6, -0.8, 1.25, 0.8, -1.25, 0.8);
            case PICKUP -> polygon(4, 0);
            case VAN -> new RoundRectangle2D.Double(-REACH * 1.25, -REACH * 0.7, REACH * 2.5, REACH * 1.4, 4, 4);
            case TRUCK -> outline(-1.25, -0.8, 0.4, -0.8, 1.25, 0, 0.4, 0.8, -1.25, 0.8);
            case BUS -> decks();
        };
    }

    static Shape small(Shape mark) {
        return AffineTransform.getScaleInstance(0.68, 0.68).createTransformedShape(mark);
    }

    /** A stretch of days, {@code width} long, from the origin. */
    static Shape span(double width) {
        double height = REACH * 1.4;
        return new RoundRectangle2D.Double(0, -height / 2, width, height, height, height);
    }

    /** A mark with a tail to the left: it may have been earlier. */
    static Shape since(Shape mark) {
        Path2D path = new Path2D.Double(mark);
        path.append(new Rectangle2D.Double(-REACH - 16, -1.5, 8, 3), false);
        path.append(new Rectangle2D.Double(-REACH - 30, -1.5, 8, 3), false);
        return path;
    }

    private static Shape ring() {
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(circle(REACH), false);
        ring.append(circle(REACH * 0.45), false);
        return ring;
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static Shape square(double corner) {
        double half = REACH * 0.92;
        return new RoundRectangle2D.Double(-half, -half, 2 * half, 2 * half, corner, corner);
    }

    private static Shape triangle(double turned) {
        return polygon(3, -Math.PI / 2 + turned);
    }

    private static Shape polygon(int corners, double from) {
        double[] points = new double[2 * corners];
        for (int at = 0; at < corners; at++) {
            double angle = from + 2 * Math.PI * at / corners;
            points[2 * at] = 1.15 * Math.cos(angle);
            points[2 * at + 1] = 1.15 * Math.sin(angle);
        }
        return outline(points);
    }

    /** From corner to corner, each an x and a y, in halves of a mark's width. */
    private static Shape outline(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(REACH * points[0], REACH * points[1]);
        for (int at = 2; at < points.length; at += 2) {
            path.lineTo(REACH * points[at], REACH * points[at + 1]);
        }
        path.closePath();
        return path;
    }

    private static Shape decks() {
        Path2D decks = new Path2D.Double();
        decks.append(new Rectangle2D.Double(-REACH * 1.25, -REACH * 0.9, REACH * 2.5, REACH * 0.75), false);
        decks.append(new Rectangle2D.Double(-REACH * 1.25, REACH * 0.15, REACH * 2.5, REACH * 0.75), false);
        return decks;
    }

    private static Shape pause() {
        Path2D bars = new Path2D.Double();
        bars.append(new Rectangle2D.Double(-REACH * 0.75, -REACH, REACH * 0.5, 2 * REACH), false);
        bars.append(new Rectangle2D.Double(REACH * 0.25, -REACH, REACH * 0.5, 2 * REACH), false);
        return bars;
    }

    private static Shape cross() {
        Path2D cross = new Path2D.Double();
        Rectangle2D bar = new Rectangle2D.Double(-REACH * 1.1, -REACH * 0.25, REACH * 2.2, REACH * 0.5);
        cross.append(AffineTransform.getRotateInstance(Math.PI / 4).createTransformedShape(bar), false);
        cross.append(AffineTransform.getRotateInstance(-Math.PI / 4).createTransformedShape(bar), false);
        return cross;
    }
}
