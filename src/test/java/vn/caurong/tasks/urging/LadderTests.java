package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caurong.kernel.RefusalException;

/** Steps of the ladder and its form, asked without a database. */
class LadderTests {
    private static final Ladder LADDER = new Ladder(List.of(5, 3, 1), true, 3, 5, 3);

    @ParameterizedTest
    @CsvSource({
        "9, false, ''",
        "5, false, BEFORE:5",
        "4, false, BEFORE:5",
        "3, false, BEFORE:3",
        "1, false, BEFORE:1",
        "0, false, DUE",
        "0, true, OVERDUE:1",
        "-1, true, OVERDUE:1",
        "-3, true, OVERDUE:1",
        "-4, true, OVERDUE:2",
        "-5, true, OVERDUE:2 UP",
        "-30, true, OVERDUE:10 UP",
    })
    void eachDayHasItsStep(int left, boolean over, String steps) {
        assertThat(names(LADDER.reached(left, 60, over))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, ''",
        "4, 5, ''",
        "3, 5, BEFORE:3",
        "3, 4, BEFORE:3",
        "3, 3, ''",
        "1, 3, BEFORE:1",
        "1, 1, ''",
        "0, 1, DUE",
        "0, 0, ''",
        "0, -1, ''",
    })
    void aStepWhoseDayHadBegunWhenTheDeadlineWasSetIsNoNews(int left, int given, String steps) {
        assertThat(names(LADDER.reached(left, given, false))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "9, false, -5",
        "5, false, -3",
        "1, false, 0",
        "0, false, none",
        "0, true, 4",
        "-1, true, 4",
        "-3, true, 4",
        "-4, true, 5",
        "-5, true, 7",
        "-7, true, 10",
    })
    void nothingIsReachedBeforeTheNextStep(int left, boolean over, String day) {
        var next = LADDER.next(left, over);
        assertThat(next.isPresent() ? "" + next.getAsInt() : "none").isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "2, ''", "3, CONFIRM:1", "5, CONFIRM:1", "6, CONFIRM:2", "31, CONFIRM:10"})
    void whoConfirmsIsToldAgainAndAgain(int waited, String step) {
        assertThat(LADDER.deciding(Waiting.CONFIRM, waited)
                        .map(Ladder.Step::name)
                        .orElse(""))
                .isEqualTo(step);
    }

    private static String names(List<Ladder.Step> steps) {
        return steps.stream().map(Ladder.Step::name).collect(Collectors.joining(" "));
    }

    @Test
    void whatIsNotSetIsNotTold() {
        Ladder none = new Ladder(List.of(), false, null, null, null);
        for (int left = -40; left < 40; left++) {
            assertThat(none.reached(left, 60, left < 0)).isEmpty();
            assertThat(none.next(left, left < 0)).isEmpty();
            assertThat(none.deciding(Waiting.CONFIRM, -left)).isEmpty();
        }
    }

    @Test
    void theFormReadsDaysAndRefusesTheRest() {
        var form = new RuleForm(Map.of(
                "before", "1; 3,10  3", "onDay", "on", "every", "", "up", "4", "confirm", "2", "from", "8/4/2020"));
        assertThat(form.ladder()).isEqualTo(new Ladder(List.of(10, 3, 1), true, null, 4, 2));
        assertThat(form.from()).isEqualTo(LocalDate.of(2020, 4, 8));
        for (var wrong : List.of(
                Map.of("before", "0"),
                Map.of("before", "61"),
                Map.of("before", "ba"),
                Map.of("before", "1 2 3 4 5 6"),
                Map.of("every", "-1"),
                Map.of("up", "121"),
                Map.of("confirm", "61"))) {
            assertThatThrownBy(() -> new RuleForm(wrong).ladder()).isInstanceOf(RefusalException.class);
        }
        assertThatThrownBy(() -> new RuleForm(Map.of("from", "31/2/2020")).from())
                .isInstanceOf(RefusalException.class);
    }
}
