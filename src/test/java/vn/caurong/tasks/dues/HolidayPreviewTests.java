package vn.caurong.tasks.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.TaskSteps;

/** Whoever makes a day off reads which deadlines it moves. */
@CauRongTest
class HolidayPreviewTests {
    private final WorkingTime time;
    private final TaskSteps first;
    private final TaskSteps second;

    HolidayPreviewTests(ApplicationContext context) {
        time = context.getBean(WorkingTime.class);
        first = new TaskSteps(context, "Sở Ngày Nghỉ Một");
        second = new TaskSteps(context, "Sở Ngày Nghỉ Hai");
    }

    @Test
    void whatMovesIsToldAgencyByAgency() {
        for (TaskSteps steps : List.of(first, second, first)) {
            for (String days : List.of("10", "5")) {
                steps.give(steps.agency.leader(), Map.of("due", days));
            }
        }
        Actor admin = first.agency.more(first.agency.id(), "Quản trị", Role.ADMINISTRATOR, "Ngô Thử Ngày");
        first.jdbc
                .sql("insert into organization.reach values (?, ?, '[2020-01-01,)', 'Quy chế')")
                .params(admin.post(), first.agency.id())
                .update();
        String day = Vietnam.write(Vietnam.date(time.inDays(Instant.now(), 4)));
        List<String> told =
                first
                        .page("/administration/holidays/preview?name=Thử&day=" + day, admin)
                        .select(".cr-unit > div")
                        .stream()
                        .map(Element::ownText)
                        .filter(List.of(first.agency.name(), second.agency.name())::contains)
                        .toList();
        assertThat(told).hasSize(4).isSorted();
    }
}
