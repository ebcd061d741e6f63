package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.tasks.TaskSteps;

/** A ladder ends with its unit, and the page says so. */
@CauRongTest
class FormerUnitLadderTests {
    private final TaskSteps steps;

    FormerUnitLadderTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Có Phòng Thôi Nhắc");
    }

    @Test
    void theLadderOfAUnitThatIsNoMoreIsNamedAndNoLongerInForce() {
        Actor admin = steps.agency.more(steps.agency.office(), "Quản trị", Role.ADMINISTRATOR, "Ngô Thử Nhắc");
        String way = "/administration/agencies/" + steps.agency.id() + "/urging";
        Map<String, String> form = Map.of(
                "unit",
                steps.agency.division().toString(),
                "before",
                "7",
                "from",
                Vietnam.write(Vietnam.today(Clock.systemUTC())),
                "basis",
                "Quy chế 13/QC");
        assertThat(steps.post(way, admin, form)).hasStatus(303);
        assertThat(row(way, admin).text()).contains("Phòng Nghiệp vụ", "Đang áp dụng");
        steps.jdbc
                .sql("update organization.unit set during = '[2020-01-01,2020-02-01)' where id = ?")
                .param(steps.agency.division())
                .update();
        assertThat(row(way, admin).text())
                .contains("Phòng Nghiệp vụ", "Đơn vị không còn")
                .doesNotContain("Đang áp dụng");
    }

    private Element row(String way, Actor admin) {
        return steps.page(way, admin).selectFirst(".cr-unit:contains(Quy chế 13/QC)");
    }
}
