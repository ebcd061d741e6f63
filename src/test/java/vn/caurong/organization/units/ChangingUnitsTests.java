package vn.caurong.organization.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.caurong.organization.TestAgency;

/** New names and places in the tree, from a day on. */
@CauRongTest
class ChangingUnitsTests {
    private final ChangingUnits changing;
    private final AddingUnits adding;
    private final UnitRows rows;
    private final UnitChanges changes;
    private final ComingChanges.Coming coming;
    private final Journal journal;
    private final TestAgency agency;
    private final Actor admin;
    private final LocalDate today;

    ChangingUnitsTests(
            ChangingUnits changing,
            AddingUnits adding,
            UnitRows rows,
            UnitChanges changes,
            ComingChanges.Coming coming,
            Journal journal,
            JdbcClient jdbc,
            Clock clock) {
        this.changing = changing;
        this.adding = adding;
        this.rows = rows;
        this.changes = changes;
        this.coming = coming;
        this.journal = journal;
        this.agency = TestAgency.create(jdbc, "Sở Đổi Tên");
        this.admin = agency.more(agency.office(), "Quản trị", Role.ADMINISTRATOR, "Bùi Thử Quản");
        this.today = Vietnam.today(clock);
    }

    @Test
    void aNewNameHoldsAtOnceAndTheFormerIsKept() {
        UUID unit = agency.division();
        changing.change(unit, form("Phòng Chuyển đổi số", "CDS", "", today), admin);
        assertThat(rows.unit(unit).name()).isEqualTo("Phòng Chuyển đổi số");
        assertThat(changes.of(unit))
                .singleElement()
                .satisfies(change -> assertThat(change.formerName()).isEqualTo("Phòng Nghiệp vụ"));
        assertThat(journal.of(new Subject("unit", unit), agency.id()))
                .extracting(Line::act)
                .containsExactly("organization.unit-changed");
    }

    @Test
    void whatIsToComeWaitsForItsDay() {
        UUID unit = agency.division();
        changing.change(unit, form("Phòng Ngày Mai", "NM", "", today.plusDays(1)), admin);
        coming.put(Clock.fixed(today.atTime(1, 0).atZone(Vietnam.ZONE).toInstant(), Vietnam.ZONE));
        assertThat(rows.unit(unit).name()).isEqualTo("Phòng Nghiệp vụ");
        var tomorrow =
                Clock.fixed(today.plusDays(1).atTime(0, 0).atZone(Vietnam.ZONE).toInstant(), Vietnam.ZONE);
        coming.put(tomorrow);
        coming.put(tomorrow);
        assertThat(rows.unit(unit).name()).isEqualTo("Phòng Ngày Mai");
        assertThat(journal.of(new Subject("unit", unit), agency.id()))
                .extracting(Line::act)
                .containsExactly("organization.unit-change-planned", "organization.unit-changed");
    }

    @Test
    void aUnitNeverStandsUnderItself() {
        UUID below = adding.add(agency.id(), form("Tổ Dưới", "TD", "NV", LocalDate.of(2020, 2, 1)), admin);
        refused(
                "underItself",
                () -> changing.change(
                        agency.division(), form("Phòng Nghiệp vụ", "NV", below.toString(), today), admin));
    }

    @Test
    void namesAndLettersAreNotTakenTwice() {
        refused("unitTwice", () -> adding.add(agency.id(), form("Văn Phòng", "X", "", today), admin));
        refused("unitTwice", () -> adding.add(agency.id(), form("Phòng Khác", "vp", "", today), admin));
    }

    private static UnitForm form(String name, String notation, String parent, LocalDate from) {
        return new UnitForm(name, "", notation, "", parent, from.toString(), "Quyết định 1/QĐ");
    }

    private static void refused(String why, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("organization.refused." + why));
    }
}
