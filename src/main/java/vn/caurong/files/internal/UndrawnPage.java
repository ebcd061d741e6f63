package vn.caurong.files.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Stands for a page that cannot be drawn: an empty crossed sheet; the file itself stays at hand.
 */
final class UndrawnPage {
    private UndrawnPage() {}

    static BufferedImage picture(int width) {
        int height = width * 297 / 210;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D sheet = image.createGraphics();
        sheet.setColor(Color.WHITE);
        sheet.fillRect(0, 0, width, height);
        sheet.setColor(Color.LIGHT_GRAY);
        sheet.setStroke(new BasicStroke(2));
        sheet.drawLine(0, 0, width, height);
        sheet.drawLine(width, 0, 0, height);
        sheet.dispose();
        return image;
    }
}
