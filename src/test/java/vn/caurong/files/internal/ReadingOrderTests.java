package vn.caurong.files.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caurong.files.Pages.Line;

/** The head of an official document has two columns (NĐ 30/2020 PL I.III, ô số 1 and 2). */
class ReadingOrderTests {
    @Test
    void theLeftColumnIsReadBeforeTheRightOne() {
        List<Line> lines = List.of(
                line("ỦY BAN NHÂN DÂN", 95, 60, 110),
                line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 277, 60, 250),
                line("THÀNH PHỐ ĐÀ NẴNG", 90, 74, 120),
                line("Độc lập - Tự do - Hạnh phúc", 320, 76, 170),
                line("V/v họp trực tuyến", 90, 104, 120),
                line("Kính gửi: Các sở, ban, ngành", 190, 140, 200),
                line("Nơi nhận:", 85, 600, 50),
                line("KT. CHỦ TỊCH", 350, 600, 90));
        assertThat(ReadingOrder.of(lines))
                .extracting(Line::text)
                .containsExactly(
                        "ỦY BAN NHÂN DÂN",
                        "THÀNH PHỐ ĐÀ NẴNG",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "V/v họp trực tuyến",
                        "Kính gửi: Các sở, ban, ngành",
                        "Nơi nhận:",
                        "KT. CHỦ TỊCH");
    }

    @Test
    void runningTextStaysAsItIs() {
        List<Line> lines = List.of(line("Một dòng", 85, 60, 400), line("dòng hai", 85, 76, 90));
        assertThat(ReadingOrder.of(lines)).isEqualTo(lines);
    }

    private static Line line(String text, float x, float y, float width) {
        return new Line(text, x, y, width, 13, 13, false, false);
    }
}
