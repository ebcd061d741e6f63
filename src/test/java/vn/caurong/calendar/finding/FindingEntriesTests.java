package vn.caurong.calendar.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;

/** What search reads of an entry. */
@CauRongTest
class FindingEntriesTests {
    private final CalendarDesk desk;
    private final FindingEntries finding;
    private final Clock clock;

    FindingEntriesTests(ApplicationContext context, FindingEntries finding, Clock clock) {
        desk = new CalendarDesk(context, "Sở Tìm Lịch");
        this.finding = finding;
        this.clock = clock;
    }

    @Test
    void anEntryIsFoundByEveryoneItNamesAndEveryPlace() {
        var agency = desk.agency;
        var gone = agency.more(agency.division(), "Chuyên viên", Role.SPECIALIST, "Tô Đã Chuyển");
        UUID entry = desk.entered(
                agency.clerk(),
                with(
                        meeting(Vietnam.today(clock).plusWeeks(3), "08:00", "09:00"),
                        "chair",
                        "" + agency.leader().post(),
                        "stand-in",
                        "" + agency.deputy().post(),
                        "person",
                        "" + gone.person(),
                        "sites",
                        "Điểm cầu Hòa Vang",
                        "place",
                        "Hội trường lớn"));
        agency.vacate(gone);
        assertThat(finding.read(entry).orElseThrow().toString())
                .contains(
                        agency.leader().name(),
                        agency.deputy().name(),
                        "Tô Đã Chuyển",
                        "Điểm cầu Hòa Vang",
                        "Hội trường lớn");
    }
}
