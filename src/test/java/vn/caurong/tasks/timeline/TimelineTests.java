package vn.caurong.tasks.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.lists.ManyTasks;
import vn.caurong.tasks.state.TaskState;

/** The timeline: bars over weeks, days off and today marked, bounded. */
@CauRongTest
class TimelineTests {
    private static final LocalDate TODAY = LocalDate.of(2020, 4, 8);
    private static final Weeks WEEKS = Weeks.of(null, TODAY);

    private final TaskSteps steps;

    TimelineTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Có Tuần");
    }

    @ParameterizedTest
    @CsvSource({
        ", 2020-03-30",
        "2020-12-31, 2020-12-28",
        "2021-01-03, 2020-12-28",
        "xx, 2020-03-30",
        "9999-01-01, 2020-03-30",
        "0001-01-01, 2020-03-30",
    })
    void weeksBeginOnMondayAndStayNear(String asked, LocalDate monday) {
        assertThat(Weeks.of(asked, TODAY).from()).isEqualTo(monday);
    }

    @ParameterizedTest
    @CsvSource({
        // given, due, reported: x, width, late
        "2020-03-31T17:00:00Z, 2020-04-02T17:00:00Z, , 20, 20, 53",
        "2020-03-31T17:00:00Z, 2020-04-10T17:00:00Z, , 20, 100, 0",
        "2020-03-31T17:00:00Z, 2020-04-02T17:00:00Z, 2020-04-03T17:00:00Z, 20, 20, 10",
        "2020-01-01T00:00:00Z, 2020-01-02T00:00:00Z, , 0, 0, 93",
        "2020-01-01T00:00:00Z, 2021-01-02T00:00:00Z, , 0, 420, 0",
    })
    void aBarEndsAtItsDeadlineAndGoesOnRedBehindIt(
            Instant given, Instant due, Instant reported, int x, int width, int late) {
        var row = new BarRow(
                UUID.randomUUID(), "Việc", TaskState.IN_PROGRESS, 0, given, due, reported, UUID.randomUUID());
        Bar bar = Bar.of(row, "", WEEKS, Instant.parse("2020-04-08T01:30:00Z"));
        assertThat(bar.x()).isEqualTo(x);
        assertThat(bar.width()).isEqualTo(width);
        assertThat(bar.late()).isCloseTo(late, org.assertj.core.data.Offset.offset(1));
    }

    @Test
    void openTasksAreDrawnAndLinkedThoseDueFirstFirst() {
        UUID late = steps.given();
        steps.given();
        steps.overdue(late);
        Document page = steps.page("/tasks/timeline", steps.agency.unitHead());
        assertThat(page.select(".cr-timeline li > div > a").first().attr("href"))
                .isEqualTo("/tasks/" + late);
        assertThat(page.select(".cr-timeline li")).hasSize(2);
        assertThat(page.select(".cr-timeline li").first().select("rect.cr-bar-late"))
                .hasSize(1);
        assertThat(page.select(".cr-timeline li").last().select("rect.cr-off").size())
                .as("at least the weekends")
                .isGreaterThanOrEqualTo(2 * Weeks.SHOWN);
        assertThat(page.select(".cr-timeline li").last().select("rect.cr-today"))
                .hasSize(1);
        assertThat(page.select("[style]")).isEmpty();
        new ManyTasks(steps.jdbc).like(late, Timeline.MOST);
        assertThat(steps.page("/tasks/timeline", steps.agency.unitHead()).select(".cr-timeline li"))
                .hasSize(Timeline.MOST);
    }

    /** However much is overdue from before, what falls into the weeks is drawn. */
    @Test
    void whatIsDueInTheWeeksComesBeforeWhatIsOverdueFromBefore() {
        UUID old = steps.given();
        steps.jdbc
                .sql("update tasks.task set due = now() - interval '90 days' where id = ?")
                .param(old)
                .update();
        new ManyTasks(steps.jdbc).like(old, Timeline.MOST + 1);
        UUID ahead = steps.given();
        Document page = steps.page("/tasks/timeline", steps.agency.unitHead());
        assertThat(page.select(".cr-timeline li")).hasSize(Timeline.MOST);
        assertThat(page.select(".cr-timeline li > div > a").last().attr("href")).isEqualTo("/tasks/" + ahead);
        assertThat(page.select("p:has(a[href=/tasks?filter=running-late])").text())
                .contains("3 nhiệm vụ");
        assertThat(page.text()).doesNotContain("đến hạn sớm nhất");
    }
}
