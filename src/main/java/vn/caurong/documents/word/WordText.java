package vn.caurong.documents.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.caurong.documents.text.Span;

/** Letters and paragraphs as official paper sets them. */
final class WordText {
    private static final String FONT = "Times New Roman";

    private final XWPFParagraph paragraph;

    private WordText(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    static WordText centred(XWPFParagraph paragraph) {
        return in(paragraph, ParagraphAlignment.CENTER);
    }

    static WordText left(XWPFParagraph paragraph) {
        return in(paragraph, ParagraphAlignment.LEFT);
    }

    /** Justified, its first line 12.7 mm in, 6 points to the next (PL I.II.6e). */
    static WordText running(XWPFParagraph paragraph) {
        WordText text = in(paragraph, ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(720);
        return text.after(6);
    }

    private static WordText in(XWPFParagraph paragraph, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBefore(0);
        return new WordText(paragraph);
    }

    WordText after(int points) {
        paragraph.setSpacingAfter(points * 20);
        return this;
    }

    WordText before(int points) {
        paragraph.setSpacingBefore(points * 20);
        return this;
    }

    WordText say(String words, int size) {
        run(words, size);
        return this;
    }

    WordText bold(String words, int size) {
        run(words, size).setBold(true);
        return this;
    }

    WordText italic(String words, int size) {
        run(words, size).setItalic(true);
        return this;
    }

    WordText spans(List<Span> spans, int size) {
        for (Span span : spans) {
            XWPFRun run = run(span.text(), size);
            run.setBold(span.bold());
            run.setItalic(span.italic());
        }
        return this;
    }

    XWPFRun run(String words, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.cs);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.hAnsi);
        run.setFontSize(size);
        run.setText(words);
        return run;
    }
}
