package vn.caurong.signatures.internal;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** A star with five points. */
final class DrawnStar {
    private DrawnStar() {}

    static void fill(Graphics2D ink, double middle, double radius) {
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
}
