package vn.caurong.files.internal;

import org.apache.pdfbox.text.TextPosition;

/** What a glyph's place says. */
final class Glyph {
    private Glyph() {}

    /** Some programs draw a letter twice to make it look bold. */
    static boolean isDouble(TextPosition left, TextPosition right) {
        return left.getUnicode().equals(right.getUnicode()) && right.getX() - left.getX() < 0.25f * left.getWidth();
    }

    static float gap(TextPosition left, TextPosition right) {
        return right.getX() - left.getX() - left.getWidth();
    }

    static float size(TextPosition glyph) {
        float size = Math.abs(glyph.getYScale());
        return size > 0.5f ? size : Math.max(1, glyph.getFontSizeInPt());
    }
}
