package vn.caurong.files.internal;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a glyph's font says. */
final class GlyphFont {
    private GlyphFont() {}

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
