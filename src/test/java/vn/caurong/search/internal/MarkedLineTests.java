package vn.caurong.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedLineTests {
    @Test
    void wordsAskedForAreMarkedWithOrWithoutTheirMarks() {
        assertThat(marked("Về việc phòng, chống dịch", "phong chống")).isEqualTo("Về việc [phòng], [chống] dịch");
    }

    @Test
    void neighboursAreOneMark() {
        assertThat(marked("báo cáo tuần", "bao cao")).isEqualTo("[báo cáo] tuần");
    }

    @Test
    void numbersAreFoundWithoutTheirZeros() {
        assertThat(marked("05/KH-UBND", "5/KH")).isEqualTo("[05]/[KH]-UBND");
    }

    @Test
    void theTextAroundHoldsMostOfTheWords() {
        String text = "dịch ".repeat(100) + "\n\nCác quận phải phòng chống dịch ở mọi khu phố. " + "hết ".repeat(100);
        String around =
                Around.of(text, Question.of("phong chong khu", null, null).folded());
        assertThat(around).startsWith("… ").endsWith(" …").contains("phòng chống dịch ở mọi khu phố");
        assertThat(around.length()).isLessThan(230);
    }

    @Test
    void nothingAroundWhatIsNotThere() {
        assertThat(Around.of("một hai ba", Question.of("bốn", null, null).folded()))
                .isEmpty();
    }

    private static String marked(String text, String typed) {
        return MarkedLine.of(text, Question.of(typed, null, null).folded()).pieces().stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
