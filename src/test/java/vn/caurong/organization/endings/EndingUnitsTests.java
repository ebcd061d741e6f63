package vn.caurong.organization.endings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.TestAgency;
import vn.caurong.organization.Unit;

/** Units merged, split and dissolved on a day to come. */
@CauRongTest
class EndingUnitsTests {
    private final EndingUnits ending;
    private final Organization organization;
    private final Journal journal;
    private final TestAgency agency;
    private final Actor admin;
    private final LocalDate day;

    EndingUnitsTests(EndingUnits ending, Organization organization, Journal journal, JdbcClient jdbc, Clock clock) {
        this.ending = ending;
        this.organization = organization;
        this.journal = journal;
        this.agency = TestAgency.create(jdbc, "Sở Sáp Nhập");
        this.admin = agency.more(agency.office(), "Quản trị", Role.ADMINISTRATOR, "Bùi Thử Quản");
        this.day = Vietnam.today(clock).plusDays(10);
    }

    @Test
    void aMergedUnitStandsUntilItsDayAndItsWorkGoesOnAfter() {
        end("MERGED", day, agency.office());
        assertThat(ids(day.minusDays(1))).contains(agency.division());
        assertThat(ids(day)).doesNotContain(agency.division());
        assertThat(organization.postsOf(agency.id(), day))
                .noneMatch(post -> post.unit().equals(agency.division()));
        assertThat(organization.successorsOf(agency.division(), day))
                .extracting(Unit::id)
                .containsExactly(agency.office());
        assertThat(journal.of(new Subject("unit", agency.division()), agency.id()))
                .extracting(Line::act)
                .containsExactly("organization.unit-ended");
    }

    @Test
    void theNumberOfSuccessorsFitsTheKind() {
        refused("oneSuccessor", () -> end("MERGED", day));
        refused("someSuccessors", () -> end("SPLIT", day, agency.office()));
        refused("noneSucceeds", () -> end("DISSOLVED", day, agency.office()));
        refused("noSuccessor", () -> end("MERGED", day, UUID.randomUUID()));
    }

    @Test
    void onesOwnAgencyAndATodayAreRefused() {
        refused("endDay", () -> end("DISSOLVED", day.minusDays(10)));
        var form = new EndingForm("DISSOLVED", day.toString(), List.of(), "QĐ 1");
        refused("endOwnAgency", () -> ending.end(agency.id(), form, admin));
    }

    private void end(String kind, LocalDate on, UUID... successors) {
        var ids = List.of(successors).stream().map(UUID::toString).toList();
        ending.end(agency.division(), new EndingForm(kind, on.toString(), ids, "Quyết định 1/QĐ"), admin);
    }

    private List<UUID> ids(LocalDate on) {
        return organization.unitsOf(agency.id(), on).stream().map(Unit::id).toList();
    }

    private static void refused(String why, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("organization.refused." + why));
    }
}
