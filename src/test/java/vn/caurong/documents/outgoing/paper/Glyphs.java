package vn.caurong.documents.outgoing.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The runs of text on a page with place, size and face, as a reader of paper would measure them.
 */
final class Glyphs extends PDFTextStripper {
    /** Points from the top left; {@code y} is the base line. */
    record Run(int page, String text, float x, float end, float y, float size, String face) {}

    private final List<Run> runs = new ArrayList<>();

    private Glyphs() {}

    static List<Run> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Glyphs glyphs = new Glyphs();
            glyphs.setSortByPosition(true);
            glyphs.getText(document);
            return glyphs.runs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Run find(List<Run> runs, String text) {
        return runs.stream()
                .filter(run -> run.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not on the page: " + runs));
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        TextPosition first = glyphs.getFirst();
        TextPosition last = glyphs.getLast();
        runs.add(new Run(
                getCurrentPageNo(),
                text,
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getTextMatrix().getScalingFactorY(),
                first.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "")));
    }
}
