package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Vietnam;

/** Who holds posts in two agencies acts in the one they act for, and only reads in the other. */
@CauRongTest
class TwoAgenciesTests {
    private final CalendarDesk desk;
    private final Actor stranger;
    private final LocalDate day;

    TwoAgenciesTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Có Người Kiêm");
        stranger = new CalendarDesk(context, "Sở Kiêm Nhiệm").agency.clerk();
        day = Vietnam.today(clock).plusWeeks(3);
        desk.agency.vacate(desk.agency.specialist());
        desk.jdbc
                .sql(
                        "insert into organization.holding (id, person, post, main, during) values (?, ?, ?, false, '[2020-01-02,)')")
                .params(Ids.next(), stranger.person(), desk.agency.specialist().post())
                .update();
    }

    @Test
    void theClerkOfAnotherAgencyReadsAndDoesNothing() {
        var form = meeting(day, "08:00", "09:00");
        UUID entry = desk.published(form);
        String way = "/calendar/entries/" + entry;
        assertThat(text(desk.get(way, stranger))).contains("Họp giao ban").doesNotContain("Hủy việc này");
        for (String act : new String[] {"cancellation", "putting-off", "sending-back"}) {
            assertThat(desk.act(entry, act, stranger, Map.of("why", "x"))).hasStatus(404);
        }
        assertThat(desk.act(entry, "change", stranger, with(form, "from", "08:30", "why", "x")))
                .hasStatus(404);
        assertThat(desk.act(
                        entry,
                        "half-day",
                        stranger,
                        Map.of("day", Vietnam.write(day.plusDays(1)), "half", "morning", "why", "x")))
                .hasStatus(404);
        assertThat(desk.get(way + "/edit", stranger)).hasStatus(404);
        assertThat(desk.get(way + "/moving", stranger)).hasStatus(404);
        var paper = new MockMultipartFile("file", "a.txt", "text/plain", new byte[] {'a'});
        assertThat(desk.upload(way + "/papers", stranger, paper)).hasStatus(404);
        assertThat(desk.state(entry)).isEqualTo("PUBLISHED");
    }
}
