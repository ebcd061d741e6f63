package vn.caurong.documents.city;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.caurong.documents.outgoing.paper.Paper;
import vn.caurong.documents.outgoing.paper.Printed;
import vn.caurong.documents.outgoing.paper.Printing;
import vn.caurong.documents.outgoing.paper.Wording;
import vn.caurong.signatures.FormPreparation;
import vn.caurong.signatures.FormPreparation.Box;

/** Draws a letter of an agency outside, with number and date and without signatures in the file. */
record OutsidePaper(Printing printing) {
    byte[] draw(OutsideLetter letter, String addressee, Days days) {
        Printed printed = printing.print(paper(letter, addressee, days));
        try (PDDocument pdf = Loader.loadPDF(printed.pdf());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write(pdf, "Regular", printed.places().number(), letter.number(), true);
            write(pdf, "Italic", printed.places().date(), Wording.date(days.before(letter.day())), false);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Paper paper(OutsideLetter letter, String addressee, Days days) {
        List<String> above = letter.heading().getFirst().isEmpty()
                ? List.of()
                : Wording.heading(letter.heading().getFirst());
        Paper.Heading heading = new Paper.Heading(
                above, letter.heading().subList(1, letter.heading().size()), letter.place());
        Paper.Content content = Paper.Content.letter(
                days.written(letter.subject(), letter.day()),
                List.of("", "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC").get(letter.urgency()),
                letter.urgency(),
                List.of(addressee),
                days.written(letter.body(), letter.day()));
        String title = letter.title().toUpperCase(java.util.Locale.ROOT);
        Paper.Closing closing = new Paper.Closing(List.of(title), letter.signer(), List.of("Như trên"), "VT");
        return new Paper(heading, letter.notation(), content, closing);
    }

    private static void write(PDDocument pdf, String style, Box box, String text, boolean toTheRight)
            throws IOException {
        float size = FormPreparation.TEXT_SIZE;
        String file = "/liberation/LiberationSerif-" + style + ".ttf";
        try (InputStream font = Objects.requireNonNull(OutsidePaper.class.getResourceAsStream(file), file);
                PDPageContentStream pen = new PDPageContentStream(
                        pdf, pdf.getPage(box.page() - 1), PDPageContentStream.AppendMode.APPEND, true, true)) {
            PDType0Font face = PDType0Font.load(pdf, font, true);
            float room = box.width() - face.getStringWidth(text) / 1000 * size;
            pen.beginText();
            pen.setFont(face, size);
            pen.newLineAtOffset(box.x() + (toTheRight ? room : 0), box.y() + FormPreparation.BASELINE);
            pen.showText(text);
            pen.endText();
        }
    }
}
