package vn.caurong.tasks.dues;

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
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.TaskSteps;

/** A deadline in a year whose holidays nobody entered yet. */
@CauRongTest
class UnknownYearTests {
    private final ApplicationContext context;
    private final TaskSteps steps;

    UnknownYearTests(ApplicationContext context) {
        this.context = context;
        steps = new TaskSteps(context, "Sở Chưa Có Lịch Nghỉ");
    }

    @Test
    void thePageOfTheTaskSaysThatOnlyWeekendsCount() {
        Actor leader = steps.agency.leader();
        UUID id = steps.id(steps.give(leader, Map.of("due", "day", "dueDay", "08/04/2031")));
        for (Actor reader : List.of(leader, steps.agency.unitHead())) {
            assertThat(facts(id, reader)).contains("Chưa có lịch nghỉ lễ, Tết năm 2031");
        }
        UUID near = steps.given();
        steps.jdbc
                .sql("update tasks.task set due = '2020-04-08T10:00:00Z' where id = ?")
                .param(near)
                .update();
        assertThat(facts(near, leader)).as("a year that is known").doesNotContain("Chưa có lịch");
        steps.done(id, "cancellation", leader, Map.of());
        assertThat(facts(id, leader)).as("nobody waits for it any more").doesNotContain("Chưa có lịch");
    }

    @Test
    void whoMakesADayOffReadsHowManyDeadlinesNameIt() {
        Instant due = context.getBean(WorkingTime.class).inDays(Instant.now(), 40);
        String day = Vietnam.write(Vietnam.date(due));
        steps.give(steps.agency.leader(), Map.of("due", "day", "dueDay", day));
        Actor admin = steps.agency.more(steps.agency.id(), "Quản trị", Role.ADMINISTRATOR, "Ngô Thử Lịch");
        steps.jdbc
                .sql("insert into organization.reach values (?, ?, '[2020-01-01,)', 'Quy chế')")
                .params(admin.post(), steps.agency.id())
                .update();
        String preview = "/administration/holidays/preview?name=Thử&day=" + day;
        assertThat(steps.page(preview, admin)
                        .select(".cr-unit:contains(" + steps.agency.name() + ")")
                        .eachText())
                .contains(steps.agency.name() + " 1 hạn");
        assertThat(steps.page(preview + "&half=MORNING", admin).text())
                .as("a half of it is worked")
                .doesNotContain("ghi đúng ngày này");
    }

    private String facts(UUID id, Actor reader) {
        return steps.page("/tasks/" + id, reader).select("dl.cr-facts").text();
    }
}
