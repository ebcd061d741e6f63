package vn.caurong.documents.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import vn.caurong.documents.outgoing.paper.Paper;

/** Writes a paper as a Word file: A4, the margins, sizes and places of NĐ 30/2020 PL I. */
public final class WordPage {
    private WordPage() {}

    /** The file; number and date are left open, signatures are not its matter. */
    public static byte[] write(Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            page(document);
            WordHead.write(document, paper);
            WordBody.write(document, paper.content());
            if (!document.getParagraphs().isEmpty()) { // an empty draft has none
                document.getParagraphs().getLast().setKeepNext(true);
            }
            WordFoot.write(document, paper.closing());
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 20 mm above, below and right, 30 mm left (PL I.I.3); pages counted from the second (PL I.I.7). */
    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1134));
        margins.setBottom(BigInteger.valueOf(1134));
        margins.setRight(BigInteger.valueOf(1134));
        margins.setLeft(BigInteger.valueOf(1701));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        section.addNewTitlePg();
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        for (STFldCharType.Enum part : List.of(STFldCharType.BEGIN, STFldCharType.SEPARATE, STFldCharType.END)) {
            CTR run = WordText.centred(number).run("", 14).getCTR();
            run.addNewFldChar().setFldCharType(part);
            if (part == STFldCharType.BEGIN) {
                run.addNewInstrText().setStringValue("PAGE");
            }
        }
    }
}
