package vn.caurong.documents.word;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.caurong.documents.text.Span;
import vn.caurong.documents.text.Table;

/** A table of the text, its first row again on every page when it names the columns. */
final class WordTable {
    private static final int SIZE = 13;
    private static final int NARROW = 5;
    private static final int WIDE = 40;

    private WordTable() {}

    static void write(XWPFDocument document, Table table) {
        XWPFTable into = document.createTable(table.rows().size(), table.columns());
        WordCells.sized(into, widths(table));
        for (int row = 0; row < table.rows().size(); row++) {
            boolean head = table.headed() && row == 0;
            into.getRow(row).setRepeatHeader(head);
            into.getRow(row).setCantSplitRow(true);
            for (int cell = 0; cell < table.columns(); cell++) {
                var spans = table.rows().get(row).cells().get(cell).spans();
                XWPFParagraph line = WordCells.line(into.getRow(row).getCell(cell));
                if (head) {
                    spans.forEach(span -> WordText.centred(line).bold(span.text(), SIZE));
                } else {
                    WordText.left(line).spans(spans, SIZE);
                }
            }
        }
        WordText.left(document.createParagraph()).after(2).run("", 4);
    }

    /** Twips of each column by its longest cell. */
    private static int[] widths(Table table) {
        int[] letters = IntStream.range(0, table.columns())
                .map(column -> table.rows().stream()
                        .mapToInt(row -> length(row.cells().get(column).spans()))
                        .max()
                        .orElse(NARROW))
                .map(length -> Math.clamp(length, NARROW, WIDE))
                .toArray();
        int all = IntStream.of(letters).sum();
        return IntStream.of(letters).map(each -> WordCells.WIDTH * each / all).toArray();
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(span -> span.text().length()).sum();
    }
}
