package vn.caurong.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraighteningTests {
    @ParameterizedTest
    @ValueSource(doubles = {-6, -2.5, -0.7, 0, 0.4, 1.3, 5})
    void findsHowThePageLeansAndTurnsItBack(double degrees) {
        BufferedImage page = page(degrees);
        assertThat(Straightening.lean(page)).isCloseTo(degrees, within(0.2));
        assertThat(Straightening.lean(Straightening.straighten(page))).isCloseTo(0, within(0.2));
    }

    @Test
    void leavesWhatHasNoLinesAsItIs() {
        BufferedImage blank = new BufferedImage(400, 600, BufferedImage.TYPE_INT_RGB);
        assertThat(Straightening.straighten(blank)).isSameAs(blank);
    }

    @Test
    void keepsTheSizeOfThePage() {
        BufferedImage straight = Straightening.straighten(page(3));
        assertThat(straight.getWidth()).isEqualTo(1240);
        assertThat(straight.getHeight()).isEqualTo(1754);
    }

    /** Lines of words, ragged as text is, leaning by so many degrees. */
    private static BufferedImage page(double degrees) {
        BufferedImage page = new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(new Color(0xf4f0e6));
        pen.fillRect(0, 0, 1240, 1754);
        pen.rotate(Math.toRadians(degrees), 620, 877);
        pen.setColor(Color.DARK_GRAY);
        for (int line = 0; line < 30; line++) {
            for (int word = 0; word < 9; word++) {
                int width = 40 + (line * 31 + word * 17) % 50;
                pen.fillRect(160 + word * 105, 250 + line * 42, width, 14);
            }
        }
        pen.dispose();
        return page;
    }
}
