package vn.caurong.documents.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.caurong.documents.outgoing.paper.Paper;

/** Recipients on the left, signer on the right, never parted by a page (PL I.II.7, 9b). */
final class WordFoot {
    /** About 28 mm for the signature. */
    private static final int ROOM = 80;

    private WordFoot() {}

    static void write(XWPFDocument document, Paper.Closing closing) {
        XWPFParagraph air = document.createParagraph();
        WordText.left(air).run("", 4);
        air.setKeepNext(true);
        XWPFTable foot = WordCells.pair(document, 1, 3970);
        foot.getRow(0).setCantSplitRow(true);
        recipients(foot.getRow(0).getCell(0), closing);
        signer(foot.getRow(0).getCell(1), closing);
    }

    private static void recipients(XWPFTableCell cell, Paper.Closing closing) {
        WordText.left(WordCells.line(cell)).run("Nơi nhận:", 12).setBold(true);
        cell.getParagraphs().getFirst().getRuns().getFirst().setItalic(true);
        closing.recipients().forEach(to -> WordText.left(cell.addParagraph()).say("- " + to + ";", 11));
        WordText.left(cell.addParagraph()).say("- Lưu: " + closing.kept() + ".", 11);
    }

    private static void signer(XWPFTableCell cell, Paper.Closing closing) {
        closing.block().forEach(line -> WordText.centred(WordCells.line(cell)).bold(line, 14));
        WordText.centred(WordCells.line(cell)).before(ROOM).bold(closing.name(), 14);
    }
}
