package vn.caurong.files.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects the upright glyphs of one page with their places, those of its form fields too: number
 * and date of an issued document are fields.
 */
class GlyphReader extends PDFTextStripper {
    private static final Logger LOG = LoggerFactory.getLogger(GlyphReader.class);
    private static final int MOST_GLYPHS = 100_000;

    private final List<TextPosition> glyphs = new ArrayList<>();
    private final Deadline deadline;

    private GlyphReader(Deadline deadline) {
        this.deadline = deadline;
    }

    /**
     * Glyphs in the order they are drawn; a page that cannot be read to its end gives what it gave.
     */
    static List<TextPosition> read(PDDocument document, int page, Deadline deadline) {
        GlyphReader reader = new GlyphReader(deadline);
        reader.setStartPage(page);
        reader.setEndPage(page);
        try {
            reader.writeText(document, Writer.nullWriter());
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            LOG.debug("page {} could not be read whole", page, damaged);
        }
        return reader.glyphs;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        super.processPage(page);
        if (getCurrentPageNo() != getStartPage()) {
            return; // the stripper passes over the other pages
        }
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        boolean upright = Math.round(glyph.getDir()) % 360 == glyph.getRotation() % 360;
        if (upright && glyph.getUnicode() != null && glyphs.size() < MOST_GLYPHS) {
            glyphs.add(glyph);
        }
    }

    @Override
    protected void writePage() {
        // the glyphs are all that is wanted
    }
}
