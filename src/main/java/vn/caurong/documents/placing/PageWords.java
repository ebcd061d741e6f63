package vn.caurong.documents.placing;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Every word of a document with its place. */
final class PageWords extends PDFTextStripper {
    private final List<Word> words = new ArrayList<>();

    private PageWords() {
        setSortByPosition(true);
    }

    static List<Word> of(PDDocument document) throws IOException {
        PageWords reader = new PageWords();
        reader.writeText(document, Writer.nullWriter());
        return List.copyOf(reader.words);
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition glyph : glyphs) {
            boolean blank = glyph.getUnicode().replace('\u00a0', ' ').isBlank();
            if (blank || (!word.isEmpty() && apart(word.getLast(), glyph))) {
                end(word);
            }
            if (!blank) {
                word.add(glyph);
            }
        }
        end(word);
    }

    private static boolean apart(TextPosition left, TextPosition right) {
        return right.getXDirAdj() - left.getXDirAdj() - left.getWidthDirAdj() > left.getFontSizeInPt() * 0.2f;
    }

    private void end(List<TextPosition> glyphs) {
        if (glyphs.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
        TextPosition first = glyphs.getFirst();
        TextPosition last = glyphs.getLast();
        float size = first.getFontSizeInPt() * 0.95f;
        float below = first.getFontSizeInPt() * 0.22f;
        float width = last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj();
        words.add(new Word(
                Normalizer.normalize(text, Normalizer.Form.NFC),
                new Spot(getCurrentPageNo(), first.getXDirAdj(), first.getYDirAdj() - size + below, width, size)));
        glyphs.clear();
    }
}
