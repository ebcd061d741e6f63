package vn.caurong.files.internal;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a glyph's place and font say. */
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

    static boolean isBold(TextPosition glyph) {
        PDFontDescriptor about = about(glyph);
        return name(glyph).contains("bold") || about != null && (about.isForceBold() || about.getFontWeight() >= 600);
    }

    static boolean isItalic(TextPosition glyph) {
        PDFontDescriptor about = about(glyph);
        return name(glyph).contains("italic") || about != null && (about.isItalic() || about.getItalicAngle() != 0);
    }

    private static @Nullable PDFontDescriptor about(TextPosition glyph) {
        PDFont font = glyph.getFont();
        return font == null ? null : font.getFontDescriptor();
    }

    private static String name(TextPosition glyph) {
        PDFont font = glyph.getFont();
        return font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    }
}
