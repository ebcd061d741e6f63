package vn.caurong.tasks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.internal.MovedWork;

/** Units end and delegations run out while a task is under way: somebody always has it. */
@CauRongTest
class TaskHeirsTests {
    private final ApplicationContext context;
    private final TaskSteps steps;
    private final TestAgency agency;

    TaskHeirsTests(ApplicationContext context) {
        this.context = context;
        steps = new TaskSteps(context, "Sở Sắp Xếp Lại");
        agency = steps.agency;
    }

    /** The division goes over into the office, whose head coordinated until then. */
    @Test
    void theLeadOfADissolvedUnitIsWhoGoesOnWithItsWork() {
        Actor heir = agency.more(agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Vũ Thử Kế");
        UUID id = steps.id(steps.give(
                agency.leader(),
                Map.of("part-" + agency.unitHead().post(), "LEAD", "part-" + heir.post(), "COORDINATE")));
        steps.done(id, "reports", agency.unitHead(), Map.of("percent", "40"));
        head(heir);
        dissolve();
        MovedWork.on(context);
        assertThat(lead(id)).isEqualTo(heir.post());
        assertThat(coordinators(id)).isEmpty();
        assertThat(steps.waiting(id)).containsExactly(Duty.PROCESS, Duty.KNOW);
        var page = steps.page("/tasks/" + id, agency.leader());
        assertThat(page.text()).contains("chủ trì chuyển sang Vũ Thử Kế", "40 %");
        steps.done(id, "completion", heir, Map.of());
        steps.done(id, "confirmation", agency.leader(), Map.of("quality", "3"));
        assertThat(steps.state(id)).isEqualTo(TaskState.CLOSED);
    }

    @Test
    void whoCoordinatedIsFollowedToo() {
        Actor heir = agency.more(agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Vũ Thử Nối");
        UUID id = steps.id(steps.give(
                agency.leader(),
                Map.of(
                        "part-" + agency.clerk().post(),
                        "LEAD",
                        "part-" + agency.unitHead().post(),
                        "COORDINATE")));
        head(heir);
        dissolve();
        MovedWork.on(context);
        assertThat(coordinators(id)).containsExactly(heir.post());
        steps.done(id, "part", heir, Map.of());
    }

    /** Nothing waited for the head of the division while its specialist worked; what is reported after it ended does. */
    @Test
    void whatTheHeadOfADissolvedUnitGaveIsOfWhoGoesOnAtOnce() {
        Actor heir = agency.more(agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Vũ Thử Giao");
        UUID id = steps.id(steps.give(
                agency.unitHead(), Map.of("part-" + agency.specialist().post(), "LEAD")));
        UUID over = steps.id(steps.give(
                agency.unitHead(), Map.of("part-" + agency.specialist().post(), "LEAD")));
        steps.done(over, "cancellation", agency.unitHead(), Map.of());
        steps.done(id, "receipt", agency.specialist(), Map.of());
        assertThat(steps.get("/tasks/" + id, heir)).hasStatus(404);
        head(heir);
        steps.jdbc
                .sql("update organization.post set unit = ? where id = ?")
                .params(agency.office(), agency.specialist().post())
                .update();
        dissolve();
        MovedWork.on(context);
        assertThat(giver(id)).isEqualTo(heir.post());
        assertThat(giver(over))
                .as("what is over stays as it was")
                .isEqualTo(agency.unitHead().post());
        assertThat(steps.page("/tasks/" + id, heir).text()).contains("người giao chuyển sang Vũ Thử Giao");
        assertThat(steps.page("/tasks?filter=given", heir).select("tbody tr")).hasSize(1);
        steps.done(id, "extension", agency.specialist(), Map.of("due", "10", "words", "Chờ số liệu của xã"));
        assertThat(steps.waiting(id)).contains(Duty.DIRECT);
        steps.done(id, "extension/grant", heir, Map.of());
        steps.done(id, "completion", agency.specialist(), Map.of());
        steps.done(id, "confirmation", heir, Map.of("quality", "3"));
        assertThat(steps.state(id)).isEqualTo(TaskState.CLOSED);
        MovedWork.on(context);
        assertThat(moves(id)).as("moved once").isEqualTo(1);
    }

    /** Nothing waits for who leads what was put off or reported; they are followed all the same. */
    @Test
    void whoLedWhatRestsIsFollowedToo() {
        Actor heir = agency.more(agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Vũ Thử Nghỉ");
        Map<String, String> toHead = Map.of(
                "part-" + agency.unitHead().post(),
                "LEAD",
                "part-" + agency.specialist().post(),
                "COORDINATE");
        UUID putOff = steps.id(steps.give(agency.leader(), toHead));
        UUID reported = steps.id(steps.give(agency.leader(), toHead));
        steps.done(putOff, "postponement", agency.leader(), Map.of());
        steps.done(reported, "completion", agency.unitHead(), Map.of());
        head(heir);
        dissolve();
        MovedWork.on(context);
        assertThat(lead(putOff)).isEqualTo(heir.post());
        assertThat(lead(reported)).isEqualTo(heir.post());
        steps.done(putOff, "resumption", agency.leader(), Map.of("due", "5"));
        steps.done(putOff, "completion", heir, Map.of());
        steps.done(reported, "sending-back", agency.leader(), Map.of());
        steps.done(reported, "completion", heir, Map.of());
    }

    /** Of two units that go on none is guessed: the head of the agency decides who. */
    @Test
    void ofASplitUnitTheHeadOfTheAgencyGoesOn() {
        UUID id = steps.id(steps.give(
                agency.unitHead(), Map.of("part-" + agency.specialist().post(), "LEAD")));
        steps.done(id, "completion", agency.specialist(), Map.of());
        split();
        MovedWork.on(context);
        assertThat(giver(id)).isEqualTo(agency.leader().post());
        assertThat(lead(id)).isEqualTo(agency.leader().post());
        assertThat(steps.act(id, "confirmation", agency.leader(), Map.of("quality", "3")))
                .as("it is the director's own work by now")
                .hasStatus(422);
        steps.done(id, "confirmation", agency.deputy(), Map.of("quality", "3"));
    }

    /** What was begun in another's name goes on with who it belongs to. */
    @Test
    void aDelegationThatEndsLeavesTheTaskWithWhoItIs() {
        Instant now = Instant.now();
        Actor head = agency.unitHead();
        Actor stand = agency.standingIn(
                agency.deputy(), head, now.minusSeconds(60), now.plusSeconds(3600), Duty.PROCESS.name());
        UUID id = steps.given();
        steps.done(id, "receipt", stand, Map.of());
        steps.done(id, "reports", stand, Map.of("percent", "30"));
        assertThat(steps.page("/tasks/" + id, head).text()).contains("thay ");
        steps.jdbc
                .sql("update organization.delegation set during = tstzrange(lower(during), now()) where id = ?")
                .param(stand.delegation())
                .update();
        assertThat(steps.act(id, "completion", agency.deputy(), Map.of())).hasStatus(422);
        assertThat(steps.waiting(id)).containsExactly(Duty.PROCESS, Duty.COORDINATE);
        steps.done(id, "completion", head, Map.of());
    }

    private void head(Actor heir) {
        steps.jdbc
                .sql("update organization.post set head = true where id = ?")
                .param(heir.post())
                .update();
    }

    private void dissolve() {
        UUID unit = agency.unitHead().unit();
        steps.jdbc
                .sql("insert into organization.unit_succession values (?, ?, 'MERGED', '2020-02-01', 'Quyết định thử')")
                .params(unit, agency.office())
                .update();
        end();
    }

    private void end() {
        UUID unit = agency.unitHead().unit();
        steps.jdbc
                .sql("update organization.unit set during = '[2020-01-01,2020-02-01)' where id = ?")
                .param(unit)
                .update();
        steps.jdbc
                .sql("update organization.post set during = '[2020-01-01,2020-02-01)' where unit = ?")
                .param(unit)
                .update();
    }

    private void split() {
        for (UUID next : List.of(agency.office(), agency.leader().unit())) {
            steps.jdbc
                    .sql(
                            "insert into organization.unit_succession values (?, ?, 'SPLIT', '2020-02-01', 'Quyết định thử')")
                    .params(agency.unitHead().unit(), next)
                    .update();
        }
        end();
    }

    private UUID lead(UUID id) {
        return steps.jdbc
                .sql("select lead_post from tasks.task where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
    }

    private List<UUID> coordinators(UUID id) {
        return steps.jdbc
                .sql("select post from tasks.coordinator where task = ?")
                .param(id)
                .query(UUID.class)
                .list();
    }

    private UUID giver(UUID id) {
        return steps.jdbc
                .sql("select giver_post from tasks.task where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
    }

    private int moves(UUID id) {
        return steps.jdbc
                .sql("select count(*) from journal.entry where act = 'tasks.giver-moved' and subject_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
