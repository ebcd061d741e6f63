package vn.caurong.documents.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampedCopyTests {
    private static final ArrivalStamp STAMP = new ArrivalStamp(
            "Ủy ban nhân dân phường Hòa Thuận Tây, quận Hải Châu", 2148, LocalDate.of(2020, 4, 6), "Phòng CNTT");

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void showsNumberDayAndWhereItWent(int turned) throws IOException {
        byte[] copy = StampedCopy.of(page(turned), STAMP, List.of());
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("ĐẾN", "Số: 2148", "Ngày: 06/04/2020", "Chuyển: Phòng CNTT", "HÒA THUẬN TÂY");
        }
    }

    private static byte[] page(int turned) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            page.setRotation(turned);
            document.addPage(page);
            document.save(out);
            return out.toByteArray();
        }
    }
}
