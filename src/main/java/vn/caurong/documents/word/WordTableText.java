package vn.caurong.documents.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Tables of a Word file as lines of text. */
final class WordTableText {
    private static final List<String> FRAME = List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nơi nhận:");

    private WordTableText() {}

    static boolean isFrame(XWPFTable table) {
        String text = table.getText();
        return FRAME.stream().anyMatch(text::contains);
    }

    static List<String> rows(XWPFTable table) {
        List<String> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            rows.add(row.getTableCells().stream()
                    .map(WordTableText::cell)
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
        if (rows.size() > 1) {
            int columns = table.getRow(0).getTableCells().size();
            rows.add(1, "|" + "---|".repeat(columns));
        }
        return rows;
    }

    private static String cell(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .replace("|", "\\|");
    }
}
