package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.files.Paper;
import vn.caurong.files.internal.HostilePdf;

/** Files that must not come in: each gets its sentence at the clerk's form, and nothing is kept. */
@CauRongTest
class HostileArrivalsTests {
    private final Errands errands;
    private final Rows rows;

    HostileArrivalsTests(ApplicationContext context, JdbcClient jdbc) {
        this.errands = new Errands(context, "Sở Nhận Tệp");
        this.rows = new Rows(jdbc);
    }

    @TestFactory
    Stream<DynamicTest> areRefusedInWords() {
        Map<String, byte[]> files = Map.of(
                "rỗng, không có gì để nhận", new byte[0],
                "lớn hơn 50 MB", new byte[51 << 20],
                "có mật khẩu hoặc bị khóa", locked(),
                "bị cụt, chưa tải hết", cut(),
                "chứa mã tự chạy", scripted(),
                "mở ra sẽ quá lớn hoặc quá lâu", bomb(),
                "không thuộc loại được nhận", "MZ chương trình".getBytes());
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> isRefused(file.getKey(), file.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> stampsOfStateSecrecyAreRefusedAndTheFileIsDeleted() {
        return Stream.of("MẬT", "TỐI MẬT", "TUYỆT MẬT")
                .map(stamp ->
                        DynamicTest.dynamicTest(stamp, () -> isRefused("có dấu \"" + stamp + "\"", secret(stamp))));
    }

    private void isRefused(String sentence, byte[] file) {
        Map<String, String> before = rows.quiet();
        long blobs = rows.blobs();
        var answer = errands.drop(file, UUID.randomUUID(), errands.agency.clerk());
        Said.says(answer, 422, sentence);
        assertThat(Said.text(answer)).as("what to do").containsAnyOf("gửi lại", "Gửi lại", "sổ riêng");
        assertThat(rows.quiet()).isEqualTo(before);
        assertThat(rows.blobs()).isEqualTo(blobs);
    }

    private static byte[] secret(String stamp) {
        return Paper.of("<p class='c'>ỦY BAN NHÂN DÂN</p><p class='c'><b>" + stamp + "</b></p>");
    }

    private static byte[] cut() {
        byte[] whole = Paper.of("<p>Một văn bản</p>");
        return Arrays.copyOf(whole, whole.length * 2 / 3);
    }

    private static byte[] scripted() {
        return HostilePdf.onePage("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>")
                .bytes();
    }

    private static byte[] bomb() {
        byte[] zeros = HostilePdf.zeros(300 << 20);
        return HostilePdf.onePage().stream("/Filter /FlateDecode", zeros).bytes();
    }

    private static byte[] locked() {
        try (var document = Loader.loadPDF(HostilePdf.onePage().bytes());
                var out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("chủ", "mở", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
