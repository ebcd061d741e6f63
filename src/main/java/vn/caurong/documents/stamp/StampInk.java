package vn.caurong.documents.stamp;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Draws the stamp on a page whose points are counted right and down, as the screen does it. */
final class StampInk {
    private static final Color RED = new Color(0xc0, 0x1f, 0x2e);
    private static final float SIZE = 8.5f;

    private final PDPageContentStream pen;
    private final StampPlace place;

    private StampInk(PDPageContentStream pen, StampPlace place) {
        this.pen = pen;
        this.place = place;
    }

    static void draw(PDPageContentStream pen, ArrivalStamp stamp, StampPlace place, PDType0Font plain, PDType0Font bold)
            throws IOException {
        pen.setStrokingColor(RED);
        pen.setNonStrokingColor(RED);
        new StampInk(pen, place).draw(stamp, plain, bold);
    }

    private void draw(ArrivalStamp stamp, PDType0Font plain, PDType0Font bold) throws IOException {
        pen.setLineWidth(1.2f);
        pen.addRect(place.x(), place.y(), ArrivalStamp.WIDTH, ArrivalStamp.HEIGHT);
        pen.stroke();
        pen.setLineWidth(0.6f);
        line(0, 18, ArrivalStamp.WIDTH, 18);
        line(0, 58, ArrivalStamp.WIDTH, 58);
        line(52, 18, 52, 58);
        float size = stamp.nameSize();
        float width = bold.getStringWidth(shown(bold, stamp.name())) / 1000 * size;
        say(bold, size, (ArrivalStamp.WIDTH - width) / 2, 12, stamp.name());
        say(bold, 16, 9, 43, "ĐẾN");
        say(plain, SIZE, 57, 34, "Số: " + stamp.number());
        say(plain, SIZE, 57, 50, "Ngày: " + stamp.date());
        say(plain, stamp.toSize(), 5, 73, "Chuyển: " + (stamp.to().isEmpty() ? ".".repeat(40) : stamp.to()));
        say(plain, SIZE, 5, 90, "Số và ký hiệu HS: " + ".".repeat(25));
    }

    private void line(float x, float y, float toX, float toY) throws IOException {
        pen.moveTo(place.x() + x, place.y() + y);
        pen.lineTo(place.x() + toX, place.y() + toY);
        pen.stroke();
    }

    private void say(PDType0Font font, float size, float x, float y, String text) throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.setTextMatrix(new Matrix(1, 0, 0, -1, place.x() + x, place.y() + y));
        pen.showText(shown(font, text));
        pen.endText();
    }

    /** What the font has no letter for is left out. */
    private static String shown(PDType0Font font, String text) {
        return text.codePoints()
                .filter(letter -> has(font, letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean has(PDType0Font font, int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }
}
