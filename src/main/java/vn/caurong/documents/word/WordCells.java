package vn.caurong.documents.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Two columns side by side without lines, as head and foot of the page stand. */
final class WordCells {
    /** Twips of the page between its margins. */
    static final int WIDTH = 11906 - 1701 - 1134;

    private WordCells() {}

    static XWPFTable pair(XWPFDocument document, int rows, int left) {
        XWPFTable table = document.createTable(rows, 2);
        table.removeBorders();
        sized(table, left, WIDTH - left);
        return table;
    }

    static void sized(XWPFTable table, int... widths) {
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(WIDTH);
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        table.getRows().forEach(row -> {
            for (int i = 0; i < widths.length && i < row.getTableCells().size(); i++) {
                row.getCell(i).setWidthType(TableWidthType.DXA);
                row.getCell(i).setWidth(String.valueOf(widths[i]));
            }
        });
    }

    /** The next paragraph of a cell; a new cell has one already. */
    static XWPFParagraph line(XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
        return first.getRuns().isEmpty()
                        && cell.getParagraphs().size() == 1
                        && !first.isPageBreak()
                        && !first.getCTP().isSetPPr()
                ? first
                : cell.addParagraph();
    }

    /** A line under what stands above, in from both sides. */
    static void rule(XWPFParagraph paragraph, int indent) {
        WordText.centred(paragraph).run("", 2);
        paragraph.setSpacingBefore(40);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setBorderTop(Borders.SINGLE);
    }
}
