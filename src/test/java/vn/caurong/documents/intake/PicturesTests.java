package vn.caurong.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caurong.files.Blob;
import vn.caurong.kernel.RefusalException;

class PicturesTests {
    @ParameterizedTest
    @CsvSource({"1, 300, 200", "3, 300, 200", "6, 200, 300", "8, 200, 300"})
    void aPageStandsAsThePhoneWasHeld(int tag, int width, int height) throws IOException {
        try (Pictures pages = new Pictures(held(jpeg(300, 200), tag))) {
            BufferedImage page = pages.page(0);
            assertThat(page.getWidth()).isEqualTo(width);
            assertThat(page.getHeight()).isEqualTo(height);
        }
    }

    @Test
    void aLargePictureIsReadNoLargerThanThePaperNeeds() throws IOException {
        try (Pictures pages = new Pictures(jpeg(6000, 8000))) {
            assertThat(pages.page(0).getWidth()).isLessThanOrEqualTo(3000);
        }
    }

    @Test
    void wideAndTallPagesAreBundledEachOnItsPaper() throws IOException {
        byte[] tall = jpeg(620, 877);
        byte[] wide = jpeg(877, 620);
        List<Paper> papers = List.of(paper("a.jpg"), paper("b.jpg"));
        byte[] pdf = new Bundling().bundle(papers, paper -> paper.name().equals("a.jpg") ? tall : wide);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isGreaterThan(800);
            assertThat(document.getPage(1).getMediaBox().getWidth()).isGreaterThan(800);
        }
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> new Bundling().bundle(List.of(paper("hong.jpg")), paper -> new byte[] {1, 2, 3}))
                .matches(refused -> refused.refusal().arguments().contains("hong.jpg"));
    }

    private static Paper paper(String name) {
        return new Paper(name, new Blob("0".repeat(64), 1, "image/jpeg", 0));
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    /** With the mark of how it was held, as a phone writes it. */
    private static byte[] held(byte[] jpeg, int tag) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xffe1).putShort((short) 34);
        exif.put("Exif\0\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        exif.putShort((short) 0x4d4d).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) tag)
                .putShort((short) 0);
        exif.putInt(0);
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + exif.position());
        whole.put(jpeg, 0, 2).put(exif.flip()).put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }
}
