package vn.caurong.files.internal;

import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** The text of glyphs in a row. */
final class LineText {
    private static final float WORD_GAP = 0.17f;

    private LineText() {}

    static String of(List<TextPosition> part) {
        StringBuilder text = new StringBuilder();
        TextPosition before = part.isEmpty() ? null : part.getFirst();
        for (TextPosition glyph : part) {
            if (before != null && Glyph.gap(before, glyph) > WORD_GAP * Glyph.size(glyph)) {
                text.append(' ');
            }
            text.append(glyph.getUnicode());
            before = glyph;
        }
        return clean(text.toString());
    }

    /** NFC, single spaces, no control characters, soft hyphens as hyphens. */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00ad', '-')
                .replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\u200b-\u200f\ufeff]", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
