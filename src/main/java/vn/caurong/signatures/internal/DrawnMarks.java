package vn.caurong.signatures.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Invented signatures and seals for the demo, at their real size with a clear ground. */
final class DrawnMarks {
    private static final int SIGNATURE_WIDTH = 900;
    private static final int SIGNATURE_HEIGHT = 450;

    /** 36 mm at 300 dots per inch. */
    private static final int SEAL = 425;

    private static final Color BLUE = new Color(0x1a, 0x3f, 0xa8);
    private static final Color RED = new Color(0xd4, 0x1f, 0x26, 0xd8);
    private static final Font FONT = font();

    private DrawnMarks() {}

    /** Strokes of a pen; the same name always gives the same strokes. */
    static byte[] signature(String name) {
        BufferedImage image = clear(SIGNATURE_WIDTH, SIGNATURE_HEIGHT);
        Graphics2D pen = pen(image, BLUE);
        Random hand = new Random(name.hashCode());
        pen.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(strokes(hand));
        pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(flourish(hand));
        pen.dispose();
        return png(image);
    }

    private static Path2D strokes(Random hand) {
        Path2D path = new Path2D.Double();
        double x = 130;
        path.moveTo(x, 300);
        path.curveTo(x + 20, 20, x + 130, 30, x + 70, 340);
        for (int loop = 0; loop < 4; loop++) {
            double up = 90 + hand.nextInt(150);
            double step = 90 + hand.nextInt(30);
            double low = 260 + hand.nextInt(50);
            path.curveTo(x + 90, low - up, x + 150, low - up, x + 110 + step / 2, low);
            x += step;
        }
        path.curveTo(x + 130, 120, x + 200, 380, x + 240, 210);
        return path;
    }

    private static Path2D flourish(Random hand) {
        Path2D path = new Path2D.Double();
        double left = 90 + hand.nextInt(60);
        path.moveTo(left, 350 + hand.nextInt(20));
        path.curveTo(380, 300 + hand.nextInt(40), 620, 420, 820, 290 + hand.nextInt(40));
        path.curveTo(700, 360, 560, 400, 470 + hand.nextInt(60), 405);
        return path;
    }

    /**
     * @param around the agency's name, written along the ring
     */
    static byte[] seal(String around) {
        BufferedImage image = clear(SEAL, SEAL);
        Graphics2D ink = pen(image, RED);
        double middle = SEAL / 2.0;
        ring(ink, middle, 205, 9);
        ring(ink, middle, 190, 3);
        ring(ink, middle, 128, 4);
        star(ink, middle, 78);
        ink.setFont(FONT.deriveFont(Font.BOLD, 30f));
        along(ink, around.toUpperCase(java.util.Locale.forLanguageTag("vi")), 148, true);
        ink.setFont(FONT.deriveFont(Font.BOLD, 24f));
        along(ink, "DEMO", 168, false);
        ink.dispose();
        return png(image);
    }

    private static void ring(Graphics2D ink, double middle, double radius, float width) {
        ink.setStroke(new BasicStroke(width));
        ink.draw(new Ellipse2D.Double(middle - radius, middle - radius, 2 * radius, 2 * radius));
    }

    private static void star(Graphics2D ink, double middle, double radius) {
        Path2D star = new Path2D.Double();
        for (int point = 0; point < 10; point++) {
            double away = point % 2 == 0 ? radius : radius * 0.38;
            double angle = Math.PI * (point / 5.0 - 0.5);
            double x = middle + away * Math.cos(angle);
            double y = middle + away * Math.sin(angle);
            if (point == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        ink.fill(star);
    }

    /** Letters along the ring, over the top reading outwards or under the foot reading inwards. */
    private static void along(Graphics2D ink, String text, double radius, boolean top) {
        var metrics = ink.getFontMetrics();
        double widest = 1.55 * Math.PI * radius;
        double squeeze = Math.min(1, widest / metrics.stringWidth(text));
        double way = metrics.stringWidth(text) * squeeze;
        AffineTransform level = ink.getTransform();
        double done = 0;
        for (int i = 0; i < text.length(); i++) {
            double width = metrics.charWidth(text.charAt(i)) * squeeze;
            double angle = (done + width / 2 - way / 2) / radius;
            ink.translate(SEAL / 2.0, SEAL / 2.0);
            ink.rotate(top ? angle : -angle);
            ink.translate(-width / 2, top ? -radius : radius);
            ink.scale(squeeze, 1);
            ink.drawString(text.substring(i, i + 1), 0, 0);
            ink.setTransform(level);
            done += width;
        }
    }

    private static BufferedImage clear(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    private static Graphics2D pen(BufferedImage image, Color colour) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(colour);
        return pen;
    }

    private static byte[] png(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font font() {
        try (InputStream file =
                DrawnMarks.class.getResourceAsStream("/liberation/LiberationSerif-Bold.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
