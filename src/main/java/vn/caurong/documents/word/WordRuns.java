package vn.caurong.documents.word;

import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The words of a paragraph with marks of emphasis, neighbours of one look joined. */
final class WordRuns {
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder stretch = new StringBuilder();
    private boolean bold;
    private boolean italic;

    private WordRuns() {}

    static String marked(XWPFParagraph paragraph) {
        WordRuns runs = new WordRuns();
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run && !run.isVanish()) {
                runs.add(run.text(), run.isBold(), run.isItalic());
            }
        }
        runs.end();
        return runs.line.toString().replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private void add(String words, boolean isBold, boolean isItalic) {
        if (isBold != bold || isItalic != italic) {
            end();
            bold = isBold;
            italic = isItalic;
        }
        stretch.append(words);
    }

    /** Spaces stay outside the marks, or these would be letters. */
    private void end() {
        String words = stretch.toString();
        String bare = words.strip();
        String marks = (bold ? "**" : "") + (italic ? "__" : "");
        if (bare.isEmpty() || marks.isEmpty()) {
            line.append(words);
        } else {
            int start = words.indexOf(bare);
            line.append(words, 0, start)
                    .append(marks)
                    .append(bare)
                    .append(new StringBuilder(marks).reverse())
                    .append(words.substring(start + bare.length()));
        }
        stretch.setLength(0);
    }
}
