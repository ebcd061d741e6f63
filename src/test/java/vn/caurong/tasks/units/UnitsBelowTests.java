package vn.caurong.tasks.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;
import vn.caurong.tasks.TaskSteps;

/** Văn phòng with a phòng below: its head gives to that phòng, counts it and urges it. */
@CauRongTest
class UnitsBelowTests {
    private final TaskSteps steps;
    private final TestAgency agency;
    private final Actor office;
    private final UUID below;
    private final Actor head;

    UnitsBelowTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Ủy ban Có Phòng Dưới");
        agency = steps.agency;
        office = heads(agency.more(agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Lê Thử Chánh"));
        below = Ids.next();
        steps.jdbc.sql("""
                        insert into organization.unit (id, parent, agency, name, short_name, notation, place, during)
                        values (?, ?, ?, 'Phòng Tổng hợp Thử', 'Phòng THT', 'THT', 'Đà Nẵng', '[2020-01-01,)')
                        """).params(below, agency.office(), agency.id()).update();
        head = heads(agency.more(below, "Trưởng phòng Tổng hợp", Role.UNIT_HEAD, "Vũ Thử Hợp"));
    }

    @Test
    void theHeadAboveGivesPartsToTheUnitBelow() {
        UUID whole = steps.id(steps.give(agency.leader(), Map.of("part-" + office.post(), "LEAD")));
        steps.done(whole, "receipt", office, Map.of());
        Document form = steps.page("/tasks/new?parent=" + whole, office);
        assertThat(form.select("[name=part-" + head.post() + "]")).isNotEmpty();
        assertThat(form.select("[name=part-" + agency.unitHead().post() + "]"))
                .as("beside")
                .isEmpty();
        UUID part = given(Map.of("parent", whole.toString(), "due", "3"));
        assertThat(steps.page("/tasks/" + part, head).text()).contains("Rà soát máy tính");
        assertThat(steps.give(office, Map.of("part-" + agency.unitHead().post(), "LEAD")))
                .hasStatus(422);
        assertThat(steps.give(head, Map.of("part-" + office.post(), "LEAD")))
                .as("upwards")
                .hasStatus(422);
    }

    /** Whoever gave it, the head above answers for it. */
    @Test
    void theHeadAboveCountsAndUrgesTheUnitBelow() {
        UUID late = steps.id(steps.give(agency.leader(), Map.of("part-" + head.post(), "LEAD")));
        steps.overdue(late);
        steps.overdue(steps.given());
        assertThat(steps.page("/tasks?filter=unit", office).select("tbody tr")).hasSize(1);
        assertThat(steps.page("/tasks?filter=unit", office)
                        .select(".cr-filters a[aria-current] b")
                        .text())
                .isEqualTo("1");
        assertThat(steps.page("/tasks/board?scope=unit", office).text()).contains("Rà soát máy tính");
        Document units = steps.page("/tasks/units", office);
        assertThat(units.select("tbody th").text()).contains("Phòng Tổng hợp Thử");
        assertThat(units.select("tbody tr")).hasSize(1);
        String way = units.select("form[action$=/urging-letter]").attr("action");
        assertThat(way).contains(below.toString());
        assertThat(steps.post(way, office, Map.of())).hasStatus(303);
        assertThat(steps.post(way.replace(below.toString(), agency.division().toString()), office, Map.of()))
                .as("not theirs to urge")
                .hasStatus(422);
        assertThat(steps.page("/tasks/units", head).select("tbody tr")).hasSize(1);
        assertThat(steps.page("/tasks?filter=unit", agency.clerk()).select("tbody tr"))
                .as("of no head")
                .isEmpty();
    }

    private UUID given(Map<String, String> more) {
        Map<String, String> form = new HashMap<>(more);
        form.put("part-" + head.post(), "LEAD");
        assertThat(steps.give(office, form)).hasStatus(303);
        return steps.jdbc
                .sql("select id from tasks.task where lead_post = ? and giver_post = ?")
                .params(head.post(), office.post())
                .query(UUID.class)
                .single();
    }

    private Actor heads(Actor actor) {
        steps.jdbc
                .sql("update organization.post set head = true where id = ?")
                .param(actor.post())
                .update();
        return actor;
    }
}
