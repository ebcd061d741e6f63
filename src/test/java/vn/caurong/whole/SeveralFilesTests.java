package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Errands.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.exchange.Envelope;

/** Several files of one document at once, told apart by what they are. */
@CauRongTest
class SeveralFilesTests {
    private static final byte[] TEXT = "chữ".getBytes(StandardCharsets.UTF_8);

    private final Errands errands;

    SeveralFilesTests(ApplicationContext context) {
        this.errands = new Errands(context, "Sở Nhận Nhiều Tệp");
    }

    @Test
    void theDocumentAndWhatComesWithItAreToldApart() throws IOException {
        byte[] zip = Envelope.zip(Map.of("ban-ve/so-1.dwg", TEXT));
        String page = page(
                drop(file("anh.png", picture("png")), file("van-ban.pdf", Errands.pdf()), file("ban-ve.zip", zip)));
        assertThat(page).contains("Có 2 tệp gửi kèm", "anh.png", "ban-ve.zip có 1 tệp, chưa mở: ban-ve/so-1.dwg");
    }

    @Test
    void eachFileThatIsNotTakenHasItsSentence() {
        byte[] outside = Envelope.zip(Map.of("../../etc/cron.d/x", TEXT));
        byte[] program = Envelope.zip(Map.of("doc/hoa-don.pdf.exe", TEXT));
        String page = page(drop(
                file("van-ban.pdf", Errands.pdf()),
                file("a.zip", outside),
                file("b.zip", program),
                file("c.txt", TEXT)));
        assertThat(page)
                .contains("Tệp nén a.zip có đường dẫn ghi ra ngoài thư mục")
                .contains("Tệp b.zip giấu chương trình")
                .contains("Tệp c.txt không thuộc loại được nhận");
    }

    @Test
    void whereNoneIsTheDocumentAllSaySo() {
        MvcTestResult answer = drop(file("ban-ve.zip", Envelope.zip(Map.of("a.dwg", TEXT))), file("c.txt", TEXT));
        Said.says(answer, 422, "Trong các tệp gửi lên không có tệp nào là văn bản chính");
        Said.says(answer, 422, "Tệp ban-ve.zip chỉ nhận làm tệp kèm theo");
        Said.says(answer, 422, "Tệp c.txt không thuộc loại được nhận");
    }

    @Test
    void nothingChosenIsSaid() {
        Said.says(drop(file("", new byte[0])), 422, "Chưa chọn tệp nào");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tiff"})
    void picturesBecomeOneDocument(String format) throws IOException {
        String page =
                page(drop(file("trang-1." + format, picture(format)), file("trang-2." + format, picture(format))));
        assertThat(page).contains("2 ảnh quét được xoay thẳng và ghép thành một tệp PDF", "2 trang");
        assertThat(page).doesNotContain("tệp gửi kèm");
    }

    @Test
    void wordFilesThatRunOrReachOutAreRefused() {
        Said.says(drop(file("a.docx", word("word/vbaProject.bin", TEXT))), 422, "chứa mã tự chạy");
        byte[] link = """
                <Relationships><Relationship Id="r1" TargetMode="External" Target="http://10.0.0.1/x.dotm"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>
                </Relationships>""".getBytes(StandardCharsets.UTF_8);
        Said.says(drop(file("b.docx", word("word/_rels/settings.xml.rels", link))), 422, "lấy ảnh, mẫu");
    }

    private static byte[] word(String entry, byte[] content) {
        return Envelope.zip(Map.of("[Content_Types].xml", TEXT, "word/document.xml", TEXT, entry, content));
    }

    /** Every time another one. */
    private static byte[] picture(String format) throws IOException {
        BufferedImage page = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 620, 877);
        pen.setColor(Color.BLACK);
        pen.drawString(UUID.randomUUID().toString(), 100, 100);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(page, format, out)).isTrue();
        return out.toByteArray();
    }

    private MvcTestResult drop(MockMultipartFile... files) {
        return errands.drop(UUID.randomUUID(), errands.agency.clerk(), files);
    }

    private String page(MvcTestResult dropped) {
        assertThat(dropped).hasStatus(303);
        return Said.text(errands.get(dropped.getResponse().getHeader("Location"), errands.agency.clerk()));
    }
}
