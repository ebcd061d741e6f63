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
import vn.caurong.kernel.RefusalException;

/**
 * The text of a Word file as it is kept here: paragraphs with their printed numbers, tables,
 * emphasis. Head and foot of a whole document are left out: the form has its own.
 */
public final class WordReading {
    /** Of a Word file (ISO/IEC 29500). */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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
                } else if (element instanceof XWPFTable table && !WordTableText.isFrame(table)) {
                    lines.addAll(WordTableText.rows(table));
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
}
