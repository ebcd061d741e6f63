package vn.caurong.files.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caurong.files.Pages;
import vn.caurong.files.Paper;

class PagesTests {
    private static final Path REAL = Path.of("../shared/data/documents");

    @TempDir
    Path data;

    private BlobFolder folder;
    private PdfPages pages;

    @BeforeEach
    void open() {
        folder = new BlobFolder(data.resolve("files"));
        pages = new PdfPages(folder, new PageCache(data.resolve("cache")));
    }

    @Test
    void linesOfTwoColumnsStayApartAndKnowTheirFont() throws IOException {
        String file = keep(Paper.of("""
                                <table><tr><td class='c' style='width:40%'><b>SỞ NỘI VỤ</b></td>
                                <td class='c' style='font-size:12pt'><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></td></tr></table>
                                <p><i>Đà Nẵng, ngày 05 tháng 4 năm 2020</i></p>\
                                """));

        List<Pages.Line> lines = pages.lines(file, 1);

        assertThat(lines)
                .extracting(Pages.Line::text)
                .containsExactly(
                        "SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Đà Nẵng, ngày 05 tháng 4 năm 2020");
        assertThat(lines).extracting(Pages.Line::bold).containsExactly(true, true, false);
        assertThat(lines).extracting(Pages.Line::italic).containsExactly(false, false, true);
        assertThat(lines.get(1).x())
                .isGreaterThan(lines.get(0).x() + lines.get(0).width());
        assertThat(lines.get(1).fontSize()).isBetween(11.5f, 12.5f);
    }

    @Test
    void textIsComposedVietnamese() throws IOException {
        String file = keep(Paper.of("<p>Đê\u0300 nghi\u0323 ba\u0301o ca\u0301o</p><p>tiếp</p>"));

        assertThat(pages.text(file)).isEqualTo("Đề nghị báo cáo\ntiếp\n");
        assertThat(pages.text(file)).as("from the cache").isEqualTo("Đề nghị báo cáo\ntiếp\n");
    }

    @Test
    void aPageIsDrawnInTheWidthAskedForAndKept() throws IOException {
        String file = keep(Paper.of("<p>Một</p>"));

        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(pages.picture(file, 1, 480)));

        assertThat(drawn.getWidth()).isBetween(479, 481);
        assertThat(drawn.getHeight()).isBetween(676, 682);
        try (var kept = Files.walk(data.resolve("cache"))) {
            assertThat(kept.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aPageThatCannotBeDrawnIsAnEmptySheetAndNotKept() throws IOException {
        byte[] pdf = new HostilePdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>")
                .bytes();
        String file = keep(pdf);

        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(pages.picture(file, 7, 480)));

        assertThat(drawn.getWidth()).isEqualTo(480);
        assertThat(data.resolve("cache")).doesNotExist();
    }

    @Test
    void aPageWithABrokenFontStillGivesWhatItHas() throws IOException {
        byte[] pdf = new HostilePdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                + " /Resources << /Font << /A 5 0 R /B << >> >> >> >>")
                        .stream(
                                "",
                                "BT /A 12 Tf 70 700 Td (So 12) Tj /B 12 Tf (x) Tj ET"
                                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                        .object("<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+X /FirstChar 32"
                                + " /LastChar 33 /Widths [250 250] /FontDescriptor 6 0 R"
                                + " /Encoding /WinAnsiEncoding >>")
                        .object("<< /Type /FontDescriptor /FontName /ABCDEF+X /Flags 32 /FontFile2 7 0 R >>")
                        .stream("", new byte[300])
                        .bytes();
        String file = keep(pdf);

        assertThat(pages.lines(file, 1)).extracting(Pages.Line::text).anyMatch(text -> text.startsWith("So 12"));
        assertThat(pages.picture(file, 1, 480)).isNotEmpty();
    }

    @Test
    void pagesPackedByScannersCanBeDrawn() {
        assertThat(ImageIO.getImageReadersByFormatName("JBIG2").hasNext()).isTrue();
    }

    @Test
    void realFilesWithDamagedFontsAreReadWhole() throws IOException {
        Path file = REAL.resolve("congbao-30-2020-nd-cp.pdf");
        Assumptions.assumeTrue(Files.exists(file), "no real documents here");
        String sha256 = keep(Files.readAllBytes(file));

        assertThat(pages.text(sha256)).contains("Về công tác văn thư", "CÔNG BÁO/Số 283 + 284", "Nguyễn Xuân Phúc");
        assertThat(pages.sizes(sha256)).hasSize(82).contains(new Size(595, 842));
        assertThat(pages.picture(sha256, 2, 900)).isNotEmpty();
    }

    private String keep(byte[] content) throws IOException {
        Path aside = folder.aside().file();
        Files.write(aside, content);
        String sha256 = Sha256.of(aside);
        folder.keep(aside, sha256);
        return sha256;
    }
}
