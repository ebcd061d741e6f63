package vn.caurong.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Assignee.ToPost;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;

/** What is told of items; the job itself runs meanwhile, as in the program. */
@CauRongTest
class StirringTests extends OpenedWork {
    private final Stirring stirring;

    StirringTests(ApplicationContext context) {
        super(context);
        stirring = context.getBean(Stirring.class);
    }

    @Test
    void whoeverFindsTheItemInTheListIsTold() {
        Actor stand = standingIn("DIRECT");
        open(Duty.DIRECT, agency.leader());
        open(Duty.ASSIGN, agency.leader());
        assertTold(agency.leader(), "worklist.notice.item.ASSIGN", "worklist.notice.item.DIRECT");
        assertTold(stand, "worklist.notice.item.DIRECT");
        assertThat(told(agency.clerk())).as("who opened it").isEmpty();
        assertThat(told(agency.specialist())).isEmpty();
    }

    @Test
    void workOfAVacantPostIsToldToWhoAnswersForIt() {
        agency.vacate(agency.specialist());
        open(Duty.PROCESS, agency.specialist());
        assertTold(agency.unitHead(), "worklist.notice.item.PROCESS");
    }

    @Test
    void whatIsDoneIsNoNewsAnyMoreAndWhatComesBackIs() {
        open(Duty.DRAFT, agency.specialist());
        assertTold(agency.specialist(), "worklist.notice.item.DRAFT");
        close(Duty.DRAFT, agency.specialist(), agency.specialist());
        await().untilAsserted(() -> assertThat(told(agency.specialist())).isEmpty());
        jdbc.sql("update worklist.item set closed_at = closed_at - interval '1 hour' where subject_id = ?")
                .param(subject.id())
                .update();
        open(Duty.DRAFT, agency.specialist());
        assertTold(agency.specialist(), "worklist.notice.returned");
    }

    @Test
    void anItemThatOnlyGoesOnIsNoNews() {
        open(Duty.ISSUE, agency.leader());
        assertTold(agency.leader(), "worklist.notice.item.ISSUE");
        transaction.executeWithoutResult(_ -> {
            work.closeAll(subject, Duty.ISSUE, agency.clerk());
            open(Duty.ISSUE, agency.leader());
        });
        await().untilAsserted(() -> assertThat(told(agency.leader())).isEmpty());
    }

    @Test
    void theHolderIsToldWhatWasDoneInTheirName() {
        Actor stand = standingIn("DIRECT");
        open(Duty.DIRECT, agency.leader());
        close(Duty.DIRECT, agency.leader(), stand);
        assertTold(agency.leader(), "worklist.notice.told");
    }

    @Test
    void whatComesDueAndWhatIsLateIsToldOnce() {
        Instant now = clock.instant();
        Subject soon = open(Duty.PROCESS, agency.specialist(), now.plus(Duration.ofHours(2)), 0);
        Subject late = open(Duty.PROCESS, agency.unitHead(), now.minus(Duration.ofHours(2)), 0);
        jdbc.sql("update worklist.item set opened_at = opened_at - interval '3 days' where subject_id in (:ids)")
                .param("ids", List.of(soon.id(), late.id()))
                .update();
        assertTold(agency.specialist(), "worklist.notice.item.PROCESS");
        assertTold(agency.unitHead(), "worklist.notice.item.PROCESS");
        jdbc.sql("update notifications.notice set at = at - interval '1 day' where subject_id in (:ids)")
                .param("ids", List.of(soon.id(), late.id()))
                .update();
        stirring.warn();
        stirring.warn();
        assertTold(agency.specialist(), "worklist.notice.item.PROCESS", "worklist.notice.soon");
        assertTold(agency.unitHead(), "worklist.notice.item.PROCESS", "worklist.notice.late");
    }

    @Test
    void whatItsModuleRemindsOfItselfIsNotTold() {
        Instant now = clock.instant();
        var task = new Subject("task", UUID.randomUUID());
        for (Instant due : List.of(now.plus(Duration.ofHours(2)), now.minus(Duration.ofHours(2)))) {
            Actor reader = due.isAfter(now) ? agency.specialist() : agency.unitHead();
            var item = new NewItem(task, Duty.PROCESS, new ToPost(reader.post()), due, 0, "Việc", "", "");
            transaction.executeWithoutResult(_ -> work.open(List.of(item), null));
        }
        jdbc.sql("update worklist.item set opened_at = opened_at - interval '3 days' where subject_id = ?")
                .param(task.id())
                .update();
        stirring.warn();
        assertThat(jdbc.sql("select count(*) from worklist.warned w join worklist.item i on i.id = w.item"
                                + " where i.subject_id = ?")
                        .param(task.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void assertTold(Actor reader, String... says) {
        await().untilAsserted(() -> assertThat(told(reader)).containsExactlyInAnyOrder(says));
    }

    private List<String> told(Actor reader) {
        return jdbc.sql("select says from notifications.notice where person = ? and read_at is null")
                .param(reader.person())
                .query(String.class)
                .list();
    }
}
