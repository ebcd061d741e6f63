package vn.caurong.signatures.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
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
        DrawnStar.fill(ink, middle, 78);
        ink.setFont(Drawing.BOLD.deriveFont(Font.BOLD, 30f));
        new RingLetters(ink, middle).write(around.toUpperCase(Locale.forLanguageTag("vi")), 148, true);
        ink.setFont(Drawing.BOLD.deriveFont(Font.BOLD, 24f));
        new RingLetters(ink, middle).write("DEMO", 168, false);
        ink.dispose();
        return Drawing.png(image);
    }

    private static void ring(Graphics2D ink, double middle, double radius, float width) {
        ink.setStroke(new BasicStroke(width));
        ink.draw(new Ellipse2D.Double(middle - radius, middle - radius, 2 * radius, 2 * radius));
    }
}
