package vn.caurong.signatures.pictures;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.caurong.kernel.RefusalException;

class ClearPngTests {
    @Test
    void aStrokeOnAClearGroundPasses() throws IOException {
        byte[] png = png(new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB), false);
        assertThatCode(() -> ClearPng.check(png)).doesNotThrowAnyException();
    }

    @Test
    void aPhotographOfPaperIsRefused() throws IOException {
        byte[] opaque = png(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), true);
        refused("pictureGround", opaque);
        byte[] white = png(new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB), true);
        refused("pictureGround", white);
    }

    @Test
    void otherSizesAndFilesAreRefused() throws IOException {
        refused("pictureSides", png(new BufferedImage(40, 100, BufferedImage.TYPE_INT_ARGB), false));
        refused("pictureSize", new byte[0]);
        refused("pictureSize", new byte[ClearPng.LARGEST + 1]);
        refused("notPng", "<svg/>".getBytes(StandardCharsets.UTF_8));
        byte[] png = png(new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB), false);
        refused("notPng", Arrays.copyOf(png, 60));
    }

    private static byte[] png(BufferedImage picture, boolean paper) throws IOException {
        var pen = picture.createGraphics();
        if (paper) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        }
        pen.setColor(Color.BLUE);
        pen.drawLine(10, 50, picture.getWidth() - 10, 52);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static void refused(String why, byte[] file) {
        assertThatThrownBy(() -> ClearPng.check(file))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(
                                        refused.refusal().key())
                                .isEqualTo("signatures.refused." + why));
    }
}
