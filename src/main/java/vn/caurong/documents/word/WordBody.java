package vn.caurong.documents.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.caurong.documents.outgoing.paper.Form;
import vn.caurong.documents.outgoing.paper.Paper;
import vn.caurong.documents.text.Block;
import vn.caurong.documents.text.Paragraph;
import vn.caurong.documents.text.Table;

/** Title, addressees and words (PL I.II.5b, 6, 9a). */
final class WordBody {
    private static final int SIZE = 14;

    private WordBody() {}

    static void write(XWPFDocument document, Paper.Content content) {
        Form form = content.form();
        if (form.centred()) {
            title(document, content);
        }
        addressees(document, content);
        form.entries()
                .forEach(entry -> WordText.running(document.createParagraph())
                        .say((entry.label() + " " + entry.value()).strip(), SIZE));
        if (!form.authority().isEmpty()) {
            WordText.centred(document.createParagraph()).before(6).after(12).bold(form.authority(), SIZE);
        }
        content.body().forEach(block -> block(document, block));
    }

    private static void title(XWPFDocument document, Paper.Content content) {
        WordText.centred(document.createParagraph())
                .before(14)
                .bold(content.form().heading(), SIZE);
        content.matter()
                .forEach(line -> WordText.centred(document.createParagraph()).bold(line, SIZE));
        XWPFParagraph rule = document.createParagraph();
        WordCells.rule(rule, WordCells.WIDTH * 2 / 5);
        rule.setSpacingAfter(160);
    }

    private static void addressees(XWPFDocument document, Paper.Content content) {
        List<String> to = content.addressees();
        if (to.isEmpty()) {
            return;
        }
        boolean invites = content.form().invites();
        String opening = invites ? content.form().inviting() : "Kính gửi:";
        WordText first = invites
                ? WordText.running(document.createParagraph())
                : WordText.centred(document.createParagraph()).before(16).after(to.size() == 1 ? 12 : 0);
        first.say(to.size() == 1 ? opening + " " + to.getFirst() : opening, SIZE);
        for (int i = 0; to.size() > 1 && i < to.size(); i++) {
            boolean last = i == to.size() - 1;
            XWPFParagraph line = document.createParagraph();
            WordText.left(line).after(last ? 12 : 0).say("- " + to.get(i) + (last ? "." : ";"), SIZE);
            line.setIndentationLeft(invites ? 720 : 3600);
        }
    }

    private static void block(XWPFDocument document, Block block) {
        switch (block) {
            case Paragraph paragraph -> {
                XWPFParagraph into = document.createParagraph();
                WordText text =
                        paragraph.centred() ? WordText.centred(into).before(6).after(6) : WordText.running(into);
                text.spans(paragraph.spans(), SIZE);
            }
            case Table table -> WordTable.write(document, table);
        }
    }
}
