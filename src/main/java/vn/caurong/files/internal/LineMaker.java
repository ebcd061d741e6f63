package vn.caurong.files.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.text.TextPosition;
import vn.caurong.files.Pages;

/**
 * Makes lines of glyphs: those on one height belong together, a wide gap parts columns (the header
 * of an official document has two). Text comes out in NFC with single spaces.
 */
final class LineMaker {
    private static final float SAME_HEIGHT = 0.35f;
    private static final float COLUMN_GAP = 1.6f;
    private static final float ASCENT = 0.8f;

    private LineMaker() {}

    static List<Pages.Line> lines(List<TextPosition> glyphs) {
        List<TextPosition> inked = glyphs.stream()
                .filter(glyph -> !glyph.getUnicode().isBlank())
                .sorted(Comparator.comparing(TextPosition::getY))
                .toList();
        List<Pages.Line> lines = new ArrayList<>();
        List<TextPosition> row = new ArrayList<>();
        for (TextPosition glyph : inked) {
            if (!row.isEmpty() && glyph.getY() - row.getLast().getY() > SAME_HEIGHT * Glyph.size(row.getFirst())) {
                split(row, lines);
                row.clear();
            }
            row.add(glyph);
        }
        split(row, lines);
        return List.copyOf(lines);
    }

    private static void split(List<TextPosition> row, List<Pages.Line> lines) {
        row.sort(Comparator.comparing(TextPosition::getX));
        List<TextPosition> part = new ArrayList<>();
        for (TextPosition glyph : row) {
            if (!part.isEmpty() && Glyph.isDouble(part.getLast(), glyph)) {
                continue;
            }
            if (!part.isEmpty() && Glyph.gap(part.getLast(), glyph) > COLUMN_GAP * Glyph.size(glyph)) {
                add(part, lines);
                part.clear();
            }
            part.add(glyph);
        }
        add(part, lines);
    }

    private static void add(List<TextPosition> part, List<Pages.Line> lines) {
        String text = LineText.of(part);
        if (text.isEmpty()) {
            return;
        }
        TextPosition first = part.getFirst();
        TextPosition last = part.getLast();
        float size = Glyph.size(part.get(part.size() / 2));
        lines.add(new Pages.Line(
                text,
                first.getX(),
                first.getY() - ASCENT * size,
                last.getX() + last.getWidth() - first.getX(),
                size,
                size,
                most(part, GlyphFont::isBold),
                most(part, GlyphFont::isItalic)));
    }

    private static boolean most(List<TextPosition> part, Predicate<TextPosition> is) {
        return part.stream().filter(is).count() * 2 > part.size();
    }
}
