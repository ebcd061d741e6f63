package vn.caurong.documents.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.caurong.kernel.RefusalException;

/**
 * The text of a Word file as it is kept here: paragraphs with their printed numbers, tables,
 * emphasis. Head and foot of a whole document are left out: the form has its own.
 */
public final class WordReading {
    private static final List<String> FRAME = List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nơi nhận:");

    private WordReading() {}

    /**
     * @param docx what has passed the door for files
     * @throws RefusalException when it cannot be read as a Word file
     */
    public static String text(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            WordNumbers numbers = new WordNumbers();
            List<String> lines = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    lines.add(line(paragraph, numbers));
                } else if (element instanceof XWPFTable table && !isFrame(table)) {
                    lines.addAll(rows(table));
                }
            }
            return lines.stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("Kính gửi:"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | IllegalStateException unreadable) {
            throw new RefusalException("outgoing.refused.word");
        }
    }

    private static String line(XWPFParagraph paragraph, WordNumbers numbers) {
        String words = WordRuns.marked(paragraph);
        return words.isBlank() ? "" : numbers.of(paragraph) + words;
    }

    private static boolean isFrame(XWPFTable table) {
        String text = table.getText();
        return FRAME.stream().anyMatch(text::contains);
    }

    private static List<String> rows(XWPFTable table) {
        List<String> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            rows.add(
                    row.getTableCells().stream().map(WordReading::cell).collect(Collectors.joining(" | ", "| ", " |")));
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
