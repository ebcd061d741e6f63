package vn.caurong.tasks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A conclusion with six charges, each to a unit of a department. */
public final class TestCharges {
    private static final List<String> LINES = List.of(
            "Kính gửi: Các đơn vị thuộc Sở Thông tin và Truyền thông",
            "Thực hiện cách ly xã hội, Giám đốc Sở yêu cầu các đơn vị triển khai các nội dung sau:",
            "1. Phòng Công nghệ thông tin chủ trì rà soát máy tính, đường truyền của các cơ quan,",
            "đơn vị; tổng hợp nhu cầu chữ ký số.",
            "2. Văn phòng Sở bố trí cán bộ trực tại trụ sở và thông báo lịch trực.",
            "3. Phòng Bưu chính – Viễn thông phối hợp Phòng Công nghệ thông tin kiểm tra đường",
            "truyền đến các điểm cầu xã, phường.",
            "4. Phòng Thông tin – Báo chí – Xuất bản tổng hợp tin sai sự thật trên mạng xã hội.",
            "5. Thanh tra Sở chuẩn bị phương án xử lý vi phạm về thông tin.",
            "6. Trung tâm Phát triển hạ tầng CNTT nâng công suất hệ thống họp trực tuyến.");

    private TestCharges() {}

    /** Every time another file. */
    public static byte[] pdf(String mark) {
        try (PDDocument pdf = new PDDocument();
                InputStream serif = TestCharges.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf");
                var out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            PDFont font = PDType0Font.load(pdf, serif, true);
            try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
                line(pen, font, 780, "Số: " + mark);
                for (int n = 0; n < LINES.size(); n++) {
                    line(pen, font, 740 - 22 * n, LINES.get(n));
                }
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void line(PDPageContentStream pen, PDFont font, int height, String words) throws IOException {
        pen.beginText();
        pen.setFont(font, 13);
        pen.newLineAtOffset(70, height);
        pen.showText(words);
        pen.endText();
    }
}
