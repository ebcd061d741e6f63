package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.lists.ManyTasks;

/** A bundle says what it does not show: what its reader may no longer see, and what is too much for one page. */
@CauRongTest
class UrgingBundleTests {
    private static final Instant WORKING = Instant.parse("2031-06-11T02:30:00Z");
    private static final int ALL = 512;

    private final TaskSteps steps;
    private final Actor head;

    UrgingBundleTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Nhắc Nhiều");
        head = steps.agency.unitHead();
        UUID first = steps.given();
        steps.jdbc
                .sql("update tasks.task set due = '2031-06-09T19:00:00Z' where id = ?")
                .param(first)
                .update();
        new ManyTasks(steps.jdbc).like(first, ALL - 1);
        new TestUrging(context, steps.agency.id()).run(WORKING);
    }

    @Test
    void whatIsTooMuchForThePageIsSaidApartFromWhatIsHidden() {
        Document page = page();
        assertThat(page.select("tbody tr")).hasSize(500);
        assertThat(page.text())
                .contains("Chỉ hiện 500 dòng có hạn sớm nhất", "Còn 12 nhiệm vụ nữa")
                .doesNotContain("không còn được xem");
        hide(20);
        assertThat(page().text())
                .contains("Còn 20 nhiệm vụ bạn không còn được xem")
                .doesNotContain("Chỉ hiện");
    }

    /** Two steps of one task are two lines, but one task. */
    @Test
    void hiddenIsCountedByTask() {
        steps.jdbc
                .sql("insert into tasks.urged (task, due, step, post, person, bundle, at)"
                        + " select task, due, 'UP', post, person, bundle, at from tasks.urged where person = ?")
                .param(head.person())
                .update();
        assertThat(page().text())
                .contains("Còn " + (ALL - 250) + " nhiệm vụ nữa")
                .doesNotContain("không còn được xem");
        hide(ALL - 10);
        Document page = page();
        assertThat(page.select("tbody tr")).hasSize(20);
        assertThat(page.text()).contains("Còn " + (ALL - 10) + " nhiệm vụ bạn không còn được xem");
    }

    private void hide(int tasks) {
        steps.jdbc.sql("""
                        delete from access.audience where subject_kind = 'task' and subject_id in (
                            select id from tasks.task where agency = ? order by due, id limit ?)
                        """).params(steps.agency.id(), tasks).update();
    }

    private Document page() {
        return steps.page(
                steps.jdbc
                        .sql("select distinct '/tasks/urgings/' || bundle from tasks.urged where person = ?")
                        .param(head.person())
                        .query(String.class)
                        .single(),
                head);
    }
}
