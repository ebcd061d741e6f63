package vn.caurong.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Role;
import vn.caurong.worklist.Assignee.ToPost;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.internal.WorkRow.As;

/** Work outlives posts and units; the nightly check is proved to see (core, "Work items"). */
@CauRongTest
class NothingOrphanedTests extends OpenedWork {
    private final MovingOn moving;
    private final Orphans orphans;
    private final Journal journal;

    NothingOrphanedTests(ApplicationContext context) {
        super(context);
        moving = context.getBean(MovingOn.class);
        orphans = context.getBean(Orphans.class);
        journal = context.getBean(Journal.class);
    }

    @Test
    void theOpenItemsOfADissolvedUnitMoveToTheHeadOfItsSuccessor() {
        Actor head = successor("Phòng Kế tục");
        give(Duty.PROCESS, agency.specialist(), false);
        dissolve();
        assertThat(orphaned()).as("seen by nobody meanwhile").isTrue();
        moving.on();
        WorkRow row = only(query.rows(head));
        assertThat(row.as()).isEqualTo(As.HAND_ON);
        assertThat(row.item().behalfOf()).isEqualTo("Chuyên viên, Phòng Nghiệp vụ");
        assertThat(access.maySee(subject, head)).isTrue();
        assertThat(orphaned()).isFalse();
        var line = journal.of(subject, agency.id()).getLast();
        assertThat(line.act()).isEqualTo("worklist.moved-on");
        assertThat(line.facts())
                .containsEntry("from", agency.specialist().post().toString())
                .containsEntry("to", head.post().toString());
    }

    @Test
    void whoeverGoesOnWithItClosesItAsTheirOwn() {
        Actor head = successor("Phòng Kế tục");
        give(Duty.PROCESS, agency.specialist(), false);
        dissolve();
        moving.on();
        var item = work.mine(subject, Duty.PROCESS, head).orElseThrow();
        transaction.executeWithoutResult(_ -> work.close(subject, Duty.PROCESS, item.assignee(), head));
        assertThat(work.openOn(subject)).isEmpty();
        assertThat(query.rows(head)).isEmpty();
    }

    @Test
    void aUnitThatWentOnInASecondStepIsFoundToo() {
        Actor between = successor("Phòng Tạm");
        Actor head = successor(between.unit(), "Phòng Kế tục");
        give(Duty.PROCESS, agency.specialist(), false);
        dissolve();
        end("unit", between.unit());
        moving.on();
        assertThat(only(query.rows(head)).as()).isEqualTo(As.HAND_ON);
    }

    @Test
    void withoutASuccessorTheyAreOnTheHandOnListOfTheHeadOfTheAgency() {
        give(Duty.PROCESS, agency.specialist(), true);
        dissolve();
        moving.on();
        assertThat(only(query.rows(agency.leader())).as()).isEqualTo(As.HAND_ON);
        assertThat(access.maySee(subject, agency.deputy()))
                .as("still restricted")
                .isFalse();
    }

    @Test
    void theOpenItemsOfAnAgencyThatIsNoMoreMoveToTheHeadOfItsSuccessor() {
        var heir = vn.caurong.organization.TestAgency.create(jdbc, "Sở Kế Tục");
        give(Duty.PROCESS, agency.specialist(), false);
        jdbc.sql("insert into organization.unit_succession values (?, ?, 'MERGED', '2020-02-01', 'Nghị quyết thử')")
                .params(agency.id(), heir.id())
                .update();
        jdbc.sql("update organization.unit set during = '[2020-01-01,2020-02-01)' where agency = ?")
                .param(agency.id())
                .update();
        assertThat(orphaned()).as("seen by nobody meanwhile").isTrue();
        moving.on();
        assertThat(only(query.rows(heir.leader())).as()).isEqualTo(As.HAND_ON);
        assertThat(access.maySee(subject, heir.leader())).isTrue();
        assertThat(orphaned()).isFalse();
    }

    @Test
    void ofTwoSuccessorsNoneIsGuessed() {
        successor("Phòng Một");
        successor("Phòng Hai");
        give(Duty.PROCESS, agency.specialist(), false);
        dissolve();
        moving.on();
        assertThat(only(query.rows(agency.leader())).as()).isEqualTo(As.HAND_ON);
    }

    @Test
    void theItemsOfAPostThatEndsGoToTheHeadOfItsUnit() {
        give(Duty.PROCESS, agency.specialist(), false);
        end("post", agency.specialist().post());
        moving.on();
        assertThat(only(query.rows(agency.unitHead())).as()).isEqualTo(As.HAND_ON);
    }

    @Test
    void aPostThatIsOnlyVacantKeepsItsItems() {
        give(Duty.PROCESS, agency.specialist(), false);
        agency.vacate(agency.specialist());
        moving.on();
        assertThat(only(query.rows(agency.unitHead())).as()).isEqualTo(As.VACANT);
    }

    @Test
    void whatTheSuccessorHasAlreadyIsNotDoubledAndMovingTwiceIsOnce() {
        Actor head = successor("Phòng Kế tục");
        give(Duty.PROCESS, agency.specialist(), false);
        give(Duty.PROCESS, head, false);
        dissolve();
        moving.on();
        moving.on();
        assertThat(only(query.rows(head)).as()).isEqualTo(As.OWN);
        assertThat(work.openOn(subject)).hasSize(1);
    }

    @Test
    void whatIsOnlyToBeKnownStillClosesOnReading() {
        Actor head = successor("Phòng Kế tục");
        give(Duty.KNOW, agency.specialist(), false);
        dissolve();
        moving.on();
        marking.read(subject, head);
        assertThat(query.rows(head)).isEmpty();
    }

    @Test
    void vacantWorkWhoseAnsweringHeadMayNotSeeItIsReported() {
        open(Duty.PROCESS, new ToPost(agency.specialist().post())); // nobody above is in its audience
        agency.vacate(agency.specialist());
        assertThat(query.rows(agency.unitHead())).isEmpty();
        assertThat(orphaned()).isTrue();
    }

    private Actor successor(String name) {
        return successor(agency.division(), name);
    }

    private Actor successor(UUID of, String name) {
        UUID unit = Ids.next();
        jdbc.sql("""
                        insert into organization.unit
                        (id, parent, agency, name, short_name, notation, place, during)
                        values (?, ?, ?, ?, ?, 'KT', 'Đà Nẵng', '[2020-01-01,)')\
                        """).params(unit, agency.id(), agency.id(), name, name).update();
        jdbc.sql("""
                        insert into organization.unit_succession
                        values (?, ?, 'MERGED', '2020-02-01', 'Quyết định thử')\
                        """).params(of, unit).update();
        Actor head = agency.more(unit, "Trưởng phòng", Role.UNIT_HEAD, "Mai Thử Kế");
        jdbc.sql("update organization.post set head = true where id = ?")
                .param(head.post())
                .update();
        return head;
    }

    private void dissolve() {
        end("unit", agency.division());
    }

    private void end(String table, UUID id) {
        jdbc.sql("update organization." + table + " set during = '[2020-01-01,2020-02-01)' where id = ?")
                .param(id)
                .update();
    }

    private void give(Duty duty, Actor of, boolean restricted) {
        grantDuty(of, restricted);
        open(duty, of);
    }

    private boolean orphaned() {
        UUID post = agency.specialist().post();
        return orphans.find().stream().anyMatch(waiting -> post.equals(waiting.post()));
    }
}
