package vn.caurong.signatures.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Locale;

/** An invented seal in red at its real size (NĐ 30/2020 PL I.II.8); says DEMO at its foot. */
final class DrawnSeal {
    /** 36 mm at 300 dots per inch. */
    private static final int SEAL = 425;

    private static final Color RED = new Color(0xd4, 0x1f, 0x26, 0xd8);

    private DrawnSeal() {}

    /**
     * @param around the agency's name, written along the ring
     */
    static byte[] png(String around) {
        BufferedImage image = Drawing.clear(SEAL, SEAL);
        Graphics2D ink = Drawing.pen(image, RED);
        double middle = SEAL / 2.0;
        ring(ink, middle, 205, 9);
        ring(ink, middle, 190, 3);
        ring(ink, middle, 128, 4);
        star(ink, middle, 78);
        ink.setFont(Drawing.BOLD.deriveFont(Font.BOLD, 30f));
        along(ink, around.toUpperCase(Locale.forLanguageTag("vi")), 148, true);
        ink.setFont(Drawing.BOLD.deriveFont(Font.BOLD, 24f));
        along(ink, "DEMO", 168, false);
        ink.dispose();
        return Drawing.png(image);
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
}
