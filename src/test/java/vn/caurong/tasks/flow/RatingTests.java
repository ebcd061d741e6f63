package vn.caurong.tasks.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caurong.kernel.RefusalException;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.task.Confirmation;
import vn.caurong.tasks.task.Quality;
import vn.caurong.tasks.task.Task;

/** NĐ 335/2025/NĐ-CP: quantity, quality and progress, and what does not count because it is objective. */
class RatingTests {
    private static final Instant DUE = Instant.parse("2020-04-08T10:00:00Z");
    private static final Task LATE = reported(DUE.plusMillis(1));

    @Test
    void onePressRatesTheUsualCase() {
        assertThat(Rating.of("3").against(LATE)).isEqualTo(new Confirmation(Quality.GOOD, 10, 0, null, null));
        assertThat(Rating.of(Map.of("quality", "3", "done", "", "errors", "", "lateWhy", " "))
                        .against(LATE))
                .isEqualTo(new Confirmation(Quality.GOOD, 10, 0, null, null));
    }

    @Test
    void whatIsRareIsKeptAsItWasSaid() {
        Map<String, String> form = Map.ofEntries(
                Map.entry("quality", "2"),
                Map.entry("done", "8"),
                Map.entry("errors", "1"),
                Map.entry("errorsObjective", "yes"),
                Map.entry("errorsWhy", "Số liệu gốc sai"),
                Map.entry("lateObjective", "yes"),
                Map.entry("lateWhy", "Bão số 5"));
        assertThat(Rating.of(form).against(LATE))
                .isEqualTo(new Confirmation(Quality.FAIR, 8, 1, "Số liệu gốc sai", "Bão số 5"));
        assertThat(Rating.of(form).against(LATE).facts(LATE))
                .containsOnlyKeys("quality", "done", "expected", "errors", "errors-why", "late-why");
    }

    /** On the dot is in time: there is nothing to excuse. */
    @Test
    void aDelayIsExcusedOnlyWhereThereIsOne() {
        Rating rating = Rating.of("3").late("Bão số 5");
        assertThat(rating.against(LATE).lateWhy()).isEqualTo("Bão số 5");
        refused(rating, reported(DUE), "tasks.refused.objective.late.none");
    }

    @ParameterizedTest
    @CsvSource({
        "quality, 5, tasks.refused.qualityMissing",
        "done, 11, tasks.refused.done",
        "done, -1, tasks.refused.done",
        "done, '7,5', tasks.refused.done",
        "done, 99999999999, tasks.refused.done",
        "errors, 100, tasks.refused.errors",
        "errors, hai, tasks.refused.errors",
        "errorsObjective, yes, tasks.refused.objective.errors.none",
        "errorsWhy, Số liệu gốc sai, tasks.refused.objective.errors.mark",
        "lateObjective, yes, tasks.refused.objective.late.why",
        "lateWhy, Bão số 5, tasks.refused.objective.late.mark",
    })
    void whatDoesNotFitIsRefused(String field, String written, String key) {
        Map<String, String> form = new HashMap<>(Map.of("quality", "3"));
        form.put(field, written);
        refused(Rating.of(form), LATE, key);
    }

    @Test
    void anObjectiveReasonIsSaidAndNotTooLong() {
        refused(
                Rating.of(Map.of("quality", "3", "errors", "2", "errorsObjective", "yes")),
                LATE,
                "tasks.refused.objective.errors.why");
        refused(Rating.of("3").late("x".repeat(501)), LATE, "tasks.refused.wordsLong");
    }

    private static void refused(Rating rating, Task task, String key) {
        assertThatThrownBy(() -> rating.against(task))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo(key));
    }

    private static Task reported(Instant at) {
        UUID id = UUID.randomUUID();
        Instant given = DUE.minus(Duration.ofDays(3));
        return new Task(
                id,
                1,
                id,
                "Rà soát",
                "Báo cáo",
                10,
                "",
                id,
                id,
                id,
                id,
                given,
                TaskState.REPORTED,
                0,
                DUE,
                100,
                at,
                null,
                null,
                "",
                "",
                null,
                id,
                at);
    }
}
