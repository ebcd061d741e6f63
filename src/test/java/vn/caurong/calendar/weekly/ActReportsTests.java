package vn.caurong.calendar.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.entries.Outcome;
import vn.caurong.kernel.Actor;

/** What came of an act on many entries is read right after it. */
@CauRongTest
class ActReportsTests {
    private final ActReports reports;
    private final Actor clerk;

    ActReportsTests(ApplicationContext context) {
        reports = context.getBean(ActReports.class);
        clerk = new CalendarDesk(context, "Sở Báo Kết Quả").agency.clerk();
    }

    @Test
    void aReportGoesWhenItIsOld() {
        UUID key = UUID.randomUUID();
        reports.keep(key, "PUBLISH", new Outcome(3, List.of()), clerk);
        reports.forget(Instant.now().minusSeconds(3600));
        assertThat(reports.find(key.toString(), clerk)).isPresent();
        reports.forget(Instant.now().plusSeconds(3600));
        assertThat(reports.find(key.toString(), clerk)).isEmpty();
    }
}
