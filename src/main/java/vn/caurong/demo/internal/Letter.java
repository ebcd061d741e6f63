package vn.caurong.demo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A letter as it comes by post: one page in the layout of NĐ 30/2020 PL I, without signatures in
 * the file.
 *
 * @param number of the sender
 * @param title what it is about, on one line
 * @param from who sends it
 */
record Letter(int number, LocalDate day, String title, Sender from) {
    private static final String SERIF = "/liberation/LiberationSerif-%s.ttf";

    /** From the city. */
    Letter(int number, LocalDate day, String title) {
        this(number, day, title, Sender.CITY);
    }

    /** Writes the PDF. */
    Path write(Path file) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                draw(pen, font(document, "Regular"), font(document, "Bold"));
            }
            document.save(file.toFile());
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void draw(PDPageContentStream pen, PDType0Font plain, PDType0Font bold) throws IOException {
        centred(pen, bold, 12, 170, 780, from.upper());
        centred(pen, bold, 12, 170, 765, from.lower());
        centred(pen, bold, 12, 420, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        centred(pen, bold, 13, 420, 765, "Độc lập - Tự do - Hạnh phúc");
        centred(pen, plain, 13, 170, 735, "Số: %d/%s".formatted(number, from.notation()));
        centred(pen, plain, 12, 170, 720, "V/v " + title);
        String date = "%s, ngày %02d tháng %02d năm %d"
                .formatted(from.place(), day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        centred(pen, plain, 13, 420, 735, date);
        centred(pen, plain, 14, 300, 680, "Kính gửi: Sở Thông tin và Truyền thông");
        String[] body = {
            "Thực hiện kế hoạch chuyển đổi số năm nay, Ủy ban nhân dân thành phố đề nghị Sở",
            "Thông tin và Truyền thông " + title + ".",
            "Kết quả gửi về Ủy ban nhân dân thành phố trong thời hạn 05 ngày làm việc để tổng",
            "hợp. Trân trọng./.",
        };
        float y = 645;
        for (String line : body) {
            at(pen, plain, 14, 85, y, line);
            y -= 22;
        }
        at(pen, bold, 12, 85, 520, "Nơi nhận:");
        at(pen, plain, 11, 85, 505, "- Như trên;");
        at(pen, plain, 11, 85, 491, "- Lưu: VT, KSTTHC.");
        centred(pen, bold, 13, 420, 520, from == Sender.CITY ? "TM. ỦY BAN NHÂN DÂN" : "");
        centred(pen, bold, 13, 420, 504, from.post());
        centred(pen, bold, 13, 420, 430, from.signer());
    }

    private static void centred(
            PDPageContentStream pen, PDType0Font font, float size, float middle, float y, String text)
            throws IOException {
        float width = font.getStringWidth(text) / 1000 * size;
        at(pen, font, size, middle - width / 2, y, text);
    }

    private static void at(PDPageContentStream pen, PDType0Font font, float size, float x, float y, String text)
            throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.newLineAtOffset(x, y);
        pen.showText(text);
        pen.endText();
    }

    private static PDType0Font font(PDDocument document, String style) throws IOException {
        try (InputStream font = Letter.class.getResourceAsStream(SERIF.formatted(style))) {
            if (font == null) {
                throw new IOException("The font is not in the program: " + style);
            }
            return PDType0Font.load(document, font, true);
        }
    }
}
