package vn.caurong.tasks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.documents.incoming.TestArrivals;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.worklist.Duty;

/** Tasks from a document, several in a row; and given in another's name. */
@CauRongTest
class TaskSourcesTests {
    private final TaskSteps steps;
    private final TestArrivals arrivals;

    TaskSourcesTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Giao Từ Văn Bản");
        arrivals = TestArrivals.of(context);
    }

    @Test
    void severalAreGivenInARowFromOneDocument() {
        UUID document = arrivals.registered("815/UBND", steps.agency);
        String source = "incoming:" + document;
        Actor leader = steps.agency.leader();
        Document page = steps.page("/tasks/new?source=" + source, leader);
        assertThat(page.select("section.cr-pane").text()).contains("815/UBND", "Rà soát điều kiện làm việc từ xa");
        Map<String, String> form =
                Map.of("source", source, "more", "yes", "sourceWords", "2. Giao Sở báo cáo trước ngày 08/4.");
        for (int n = 0; n < 3; n++) {
            assertThat(steps.give(leader, form)).hasStatus(303).hasHeader("Location", "/tasks/new?source=" + source);
        }
        List<UUID> given = steps.jdbc
                .sql("select id from tasks.task where source_id = ? and source_name = '815/UBND'")
                .param(document)
                .query(UUID.class)
                .list();
        assertThat(given).hasSize(3);
        String way = "/tasks/" + given.getFirst();
        assertThat(steps.page(way, leader).select("section.cr-pane a[href=/documents/incoming/" + document + "]"))
                .hasSize(1);
        assertThat(steps.page(way, steps.agency.specialist()).select("section.cr-pane a[href^=/documents/incoming/]"))
                .as("who coordinates the task need not see the document")
                .isEmpty();
    }

    /** A delegation of other duties gives nothing in the delegator's name. */
    @Test
    void whoStandsInGivesOnlyWhenDirectingIsDelegated() {
        Instant now = Instant.now();
        Actor chief = steps.agency.specialist();
        Actor wide = steps.agency.standingIn(
                chief, steps.agency.leader(), now.minusSeconds(60), now.plusSeconds(3600), Duty.DIRECT.name());
        Actor narrow = steps.agency.standingIn(
                chief, steps.agency.deputy(), now.minusSeconds(60), now.plusSeconds(3600), Duty.PROCESS.name());
        assertThat(steps.give(wide, Map.of())).hasStatus(303);
        var refused = steps.give(narrow, Map.of());
        assertThat(refused).hasStatus(422);
        assertThat(TaskSteps.text(refused)).contains("không gồm việc chỉ đạo");
    }

    @Test
    void aTaskWithOpenPartsIsNotReturned() {
        UUID whole = steps.given();
        Actor head = steps.agency.unitHead();
        String to = "part-" + steps.agency.specialist().post();
        assertThat(steps.give(head, Map.of("parent", whole.toString(), to, "LEAD", "due", "3")))
                .hasStatus(303);
        assertThat(steps.act(whole, "return", head, Map.of())).hasStatus(422);
        assertThat(steps.state(whole)).isEqualTo(TaskState.GIVEN);
    }
}
