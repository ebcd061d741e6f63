package vn.caurong.signatures.internal;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/** Letters along a ring. */
record RingLetters(Graphics2D ink, double middle) {
    /** Over the top reading outwards, or under the foot reading inwards. */
    void write(String text, double radius, boolean top) {
        var metrics = ink.getFontMetrics();
        double widest = 1.55 * Math.PI * radius;
        double squeeze = Math.min(1, widest / metrics.stringWidth(text));
        double way = metrics.stringWidth(text) * squeeze;
        AffineTransform level = ink.getTransform();
        double done = 0;
        for (int i = 0; i < text.length(); i++) {
            double width = metrics.charWidth(text.charAt(i)) * squeeze;
            double angle = (done + width / 2 - way / 2) / radius;
            ink.translate(middle, middle);
            ink.rotate(top ? angle : -angle);
            ink.translate(-width / 2, top ? -radius : radius);
            ink.scale(squeeze, 1);
            ink.drawString(text.substring(i, i + 1), 0, 0);
            ink.setTransform(level);
            done += width;
        }
    }
}
