package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.tasks.TaskSteps;

/** Where no head is above the lead, the leaders of the agency are told; while nobody is there, nothing counts as told. */
@CauRongTest
class VacantHeadUrgingTests {
    /** A Wednesday at 9:30, far from holidays. */
    private static final Instant WORKING = Instant.parse("2031-06-11T02:30:00Z");

    private static final Instant LATER = WORKING.plusSeconds(900);

    private final TaskSteps steps;
    private final TestUrging urging;
    private final Actor head;
    private final Actor leader;
    private final Actor deputy;

    VacantHeadUrgingTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Khuyết Giám Đốc");
        urging = new TestUrging(context, steps.agency.id());
        head = steps.agency.unitHead();
        leader = steps.agency.leader();
        deputy = steps.agency.deputy();
    }

    @Test
    void theLeadersAreToldWhileTheAgencyHasNoHead() {
        due("2031-06-03T10:00:00Z");
        Actor second = steps.agency.more(steps.agency.id(), "Phó Giám đốc", Role.LEADER, "Võ Thử Hai");
        steps.agency.vacate(leader);
        urging.run(WORKING);
        urging.run(LATER);
        assertThat(urging.told(deputy)).containsExactly("0,0,1,0");
        assertThat(urging.told(second)).containsExactly("0,0,1,0");
        assertThat(urging.told(steps.agency.clerk())).isEmpty();
    }

    @Test
    void theLeadersAreToldForALeadWhoIsMissingToo() {
        due("2031-06-10T10:00:00Z");
        steps.agency.vacate(leader);
        steps.agency.vacate(head);
        urging.run(WORKING);
        assertThat(urging.told(deputy)).containsExactly("1,0,0,0");
    }

    @Test
    void nobodyIsAboveWhoHeadsTheAgency() {
        UUID id = due("2031-06-03T10:00:00Z");
        steps.jdbc
                .sql("update tasks.task set lead_unit = ?, lead_post = ? where id = ?")
                .params(steps.agency.id(), leader.post(), id)
                .update();
        urging.run(WORKING);
        assertThat(urging.told(leader)).containsExactly("1,0,0,0");
        assertThat(urging.told(deputy)).isEmpty();
    }

    @Test
    void whoComesWhereNobodyWasIsToldWhatNobodyHeard() {
        due("2031-06-03T10:00:00Z");
        steps.agency.vacate(leader);
        steps.agency.vacate(deputy);
        steps.agency.vacate(head);
        urging.run(WORKING);
        assertThat(told()).containsExactly(steps.agency.specialist().post());
        comes(head);
        comes(deputy);
        urging.run(LATER);
        urging.run(LATER.plusSeconds(900));
        assertThat(urging.told(head)).containsExactly("1,0,0,0");
        assertThat(urging.told(deputy)).containsExactly("0,0,1,0");
    }

    /** No post of their own has them look at the task again but that of a leader. */
    @Test
    void aDeputyWhoComesIsToldOfWhatWentUpToNobody() {
        due("2031-06-03T10:00:00Z");
        steps.agency.vacate(leader);
        steps.agency.vacate(deputy);
        urging.run(WORKING);
        comes(deputy);
        urging.run(LATER);
        assertThat(urging.told(deputy)).containsExactly("0,0,1,0");
    }

    private void comes(Actor actor) {
        steps.jdbc
                .sql("update organization.holding set during = '[2020-01-01,)' where post = ?")
                .param(actor.post())
                .update();
    }

    /** Posts that count as told; the specialist coordinates. */
    private List<UUID> told() {
        return steps.jdbc
                .sql("select distinct u.post from tasks.urged u join tasks.task t on t.id = u.task where t.agency = ?")
                .param(steps.agency.id())
                .query(UUID.class)
                .list();
    }

    private UUID due(String at) {
        UUID id = steps.given();
        steps.jdbc
                .sql("update tasks.task set due = ? where id = ?")
                .params(Timestamp.from(Instant.parse(at)), id)
                .update();
        return id;
    }
}
