package vn.caurong.signatures.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** An invented signature in blue (NĐ 30/2020 PL I.II.7d): strokes of a pen that say no name. */
final class DrawnSignature {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 450;
    private static final Color BLUE = new Color(0x1a, 0x3f, 0xa8);

    private DrawnSignature() {}

    /** PNG; the same name always gives the same strokes. */
    static byte[] png(String name) {
        BufferedImage image = Drawing.clear(WIDTH, HEIGHT);
        Graphics2D pen = Drawing.pen(image, BLUE);
        Random hand = new Random(name.hashCode());
        pen.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(strokes(hand));
        pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(flourish(hand));
        pen.dispose();
        return Drawing.png(image);
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
}
