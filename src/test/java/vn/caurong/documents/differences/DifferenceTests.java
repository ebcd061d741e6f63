package vn.caurong.documents.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTests {
    @Test
    void only_the_words_that_differ_are_marked_on_either_side() {
        var field = new Difference("", "họp trực tiếp tại phường", "họp trực tuyến tại 05 phường");
        assertThat(marked(field.standing())).containsExactly("tiếp");
        assertThat(marked(field.typing())).containsExactly("tuyến", "05");
    }

    @Test
    void words_added_at_the_end_mark_nothing_before_them() {
        var field = new Difference("", "các cơ quan, đơn vị", "các cơ quan, đơn vị sửa lại");
        assertThat(marked(field.standing())).isEmpty();
        assertThat(marked(field.typing())).containsExactly("sửa lại");
    }

    private static List<String> marked(List<Run> runs) {
        return runs.stream().filter(Run::changed).map(run -> run.text().strip()).toList();
    }

    @Test
    void an_empty_side_has_no_runs_and_the_other_is_all_new() {
        var field = new Difference("", "", "Kính trình.");
        assertThat(field.standing()).isEmpty();
        assertThat(field.typing()).containsExactly(new Run(true, "Kính trình."));
    }

    @Test
    void both_sides_read_whole_again() {
        String before = "Một.\nHai ba bốn.\nNăm.\n";
        String after = "Một.\nHai bốn năm.\nSáu.\nNăm.";
        var field = new Difference("", before, after);
        assertThat(field.standing().stream().map(Run::text).collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(field.typing().stream().map(Run::text).collect(Collectors.joining()))
                .isEqualTo(after);
    }

    @Test
    void what_is_the_same_for_long_is_shown_by_its_ends() {
        assertThat(new Run(false, "chữ ".repeat(100)).shown())
                .hasSizeLessThan(130)
                .contains(" … ");
        assertThat(new Run(true, "chữ ".repeat(100)).shown()).hasSize(400);
    }

    @Test
    void the_longest_text_that_differs_everywhere_takes_no_time() {
        String before = words("a");
        String after = words("b");
        assertThat(Duration.ofSeconds(2)).isGreaterThan(timed(() -> new Difference("", before, after).typing()));
    }

    private static String words(String with) {
        return IntStream.range(0, 15_000)
                .mapToObj(n -> with + n + (n % 50 == 0 ? "\n" : " "))
                .collect(Collectors.joining());
    }

    private static Duration timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
