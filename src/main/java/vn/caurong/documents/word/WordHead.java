package vn.caurong.documents.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.caurong.documents.outgoing.paper.Paper;

/** Agency, nation, number, place, and the subject of a letter (PL I.II.1–5). */
final class WordHead {
    private static final int LEFT = 3600;

    private WordHead() {}

    static void write(XWPFDocument document, Paper paper) {
        XWPFTable head = WordCells.pair(document, 2, LEFT);
        agency(head.getRow(0).getCell(0), paper.heading());
        nation(head.getRow(0).getCell(1));
        number(head.getRow(1).getCell(0), paper);
        String place = paper.heading().place() + ", ngày      tháng      năm ";
        WordText.centred(WordCells.line(head.getRow(1).getCell(1))).before(6).italic(place + "        ", 13);
    }

    private static void agency(XWPFTableCell cell, Paper.Heading heading) {
        heading.above().forEach(line -> WordText.centred(WordCells.line(cell)).say(line, 12));
        heading.name().forEach(line -> WordText.centred(WordCells.line(cell)).bold(line, 12));
        WordCells.rule(cell.addParagraph(), LEFT * 3 / 10);
    }

    private static void nation(XWPFTableCell cell) {
        WordText.centred(WordCells.line(cell)).bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12);
        WordText.centred(WordCells.line(cell)).bold("Độc lập - Tự do - Hạnh phúc", 13);
        WordCells.rule(cell.addParagraph(), 1150);
    }

    private static void number(XWPFTableCell cell, Paper paper) {
        WordText.centred(WordCells.line(cell)).before(6).say("Số:        /" + paper.notation(), 13);
        if (!paper.content().form().centred()) {
            lines(cell, paper.content().matter());
        }
        if (!paper.content().stamp().isEmpty()) {
            WordText.centred(cell.addParagraph())
                    .before(8)
                    .run(paper.content().stamp(), 13)
                    .setBold(true);
        }
    }

    private static void lines(XWPFTableCell cell, List<String> matter) {
        for (int i = 0; i < matter.size(); i++) {
            WordText.centred(cell.addParagraph()).before(i == 0 ? 6 : 0).say(matter.get(i), 12);
        }
    }
}
