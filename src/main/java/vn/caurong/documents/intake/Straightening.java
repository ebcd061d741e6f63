package vn.caurong.documents.intake;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Turns a page that lay askew on the glass. The lean is the one at which the dark points, counted
 * line by line, stand most in rows (projection profile, as text does); decision 15.
 */
final class Straightening {
    private static final int WIDTH = 700;
    private static final double FARTHEST = 8;
    private static final double STEP = 0.5;
    private static final double FINE = 0.05;
    private static final double LEAST = 0.15;

    private Straightening() {}

    static BufferedImage straighten(BufferedImage page) {
        double lean = lean(page);
        return Math.abs(lean) < LEAST ? page : turned(page, -lean);
    }

    /** Degrees the lines of the page fall to the right; 0 where no rows stand out. */
    static double lean(BufferedImage page) {
        DarkPoints dark = DarkPoints.of(page, WIDTH);
        double best = 0;
        double most = dark.rows(0) * 1.02; // hardly better is no better
        for (double angle = -FARTHEST; angle <= FARTHEST; angle += STEP) {
            double rows = dark.rows(angle);
            if (rows > most) {
                most = rows;
                best = angle;
            }
        }
        double around = best;
        for (double angle = around - STEP; angle <= around + STEP; angle += FINE) {
            double rows = dark.rows(angle);
            if (rows > most) {
                most = rows;
                best = angle;
            }
        }
        return best;
    }

    private static BufferedImage turned(BufferedImage page, double degrees) {
        BufferedImage straight = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = straight.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        pen.drawImage(page, 0, 0, null);
        pen.dispose();
        return straight;
    }
}
