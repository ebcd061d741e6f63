package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/**
 * Fifteen leaders by fourteen half-days, registered by thirty units, published and changed ten times: each
 * affected person is told once of each change, by what it means for them: those who take part, who registered it and
 * the head of the unit that prepares it. What they should hear is written down
 * here beside each change and compared with every notice there is.
 */
@CauRongTest
class WholeWeekTests {
    private static final int LEADERS = 15;
    private static final int UNITS = 30;

    private final CalendarDesk desk;
    private final TestAgency agency;
    private final LocalDate monday;
    private final List<Actor> leaders = new ArrayList<>();
    private final List<Actor> heads = new ArrayList<>();
    private final List<Actor> members = new ArrayList<>();
    private final List<UUID> entries = new ArrayList<>();

    /** By person and sentence, with how often. */
    private final Map<String, Integer> expected = new TreeMap<>();

    WholeWeekTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Ủy ban Nhiều Việc");
        agency = desk.agency;
        monday = Vietnam.today(clock).with(DayOfWeek.MONDAY).plusWeeks(4);
        leaders.addAll(List.of(agency.leader(), agency.deputy()));
        for (int n = leaders.size(); n < LEADERS; n++) {
            leaders.add(agency.more(agency.id(), "Phó Chủ tịch", Role.LEADER, "Lãnh đạo " + n));
        }
        for (int n = 0; n < UNITS; n++) {
            UUID unit = unit("Đơn vị " + n);
            heads.add(agency.more(unit, "Trưởng đơn vị", Role.UNIT_HEAD, "Trưởng " + n));
            desk.jdbc
                    .sql("update organization.post set head = true where id = ?")
                    .param(heads.getLast().post())
                    .update();
            members.add(agency.more(unit, "Chuyên viên", Role.SPECIALIST, "Viên " + n));
        }
    }

    @Test
    void everyAffectedPersonIsToldExactlyOnceAndCorrectly() {
        registerAndPublish();
        tenChanges();
        Map<String, Integer> told = new TreeMap<>();
        desk.jdbc
                .sql("""
                        select n.person || ' ' || n.says as told, count(*) as times from notifications.notice n
                        where n.says like 'calendar.notice.%' and n.person in (:people) group by 1
                        """)
                .param("people", everybody().map(Actor::person).toList())
                .query((row, n) -> told.put(row.getString("told"), row.getInt("times")))
                .list();
        assertThat(told).isEqualTo(expected);
        assertThat(told.keySet())
                .as("who changes knows already")
                .noneMatch(each -> each.startsWith(agency.clerk().person().toString()));
    }

    /** Each leader chairs one in each half-day; the unit of the other attends with its members. */
    private void registerAndPublish() {
        for (int half = 0; half < 14; half++) {
            for (int leader = 0; leader < LEADERS; leader++) {
                int unit = (half * LEADERS + leader) % UNITS;
                entries.add(desk.entered(heads.get(unit), form(half, leader)));
            }
        }
        assertThat(act("consolidation", agency.clerk())).isEqualTo(303);
        assertThat(act("approval", leaders.get(7))).isEqualTo(303);
        assertThat(act("publication", agency.clerk())).isEqualTo(303);
        assertThat(desk.jdbc
                        .sql("select count(*) from calendar.entry where agency = ? and state = 'PUBLISHED'")
                        .param(agency.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(14 * LEADERS);
        Stream.concat(leaders.stream(), Stream.concat(heads.stream(), members.stream()))
                .forEach(each -> hears("week", each));
    }

    private void tenChanges() {
        change(0, form(0, 0), "from", "09:30", "to", "10:00");
        hears("time", leaders.get(0), heads.get(1), members.get(1), heads.get(0));
        change(1, form(0, 1), "place", "Hội trường Tỉnh ủy");
        hears("place", leaders.get(1), heads.get(2), members.get(2), heads.get(1));
        String other = leaders.get(3).post().toString();
        change(2, form(0, 2), "chair", other, "from", "10:30", "to", "11:30");
        hears("removed", leaders.get(2));
        hears("added-chair", leaders.get(3));
        hears("time", heads.get(3), members.get(3), heads.get(2));
        String person = members.get(20).person().toString();
        change(
                4,
                form(0, 4),
                "person",
                person,
                "preparing",
                heads.get(25).unit().toString());
        hears("added", members.get(20));
        hears("changed", leaders.get(4), heads.get(5), members.get(5), heads.get(4), heads.get(25));
        change(5, form(0, 5), "unit", agency.division().toString());
        hears("added", agency.unitHead(), agency.specialist());
        hears("removed", heads.get(6), members.get(6));
        hears("changed", leaders.get(5), heads.get(5));
        assertThat(status(6, "putting-off", Map.of("why", "Chờ số liệu"))).isEqualTo(303);
        hears("put-off", leaders.get(6), heads.get(7), members.get(7), heads.get(6));
        change(6, form(0, 6), "from", "11:00", "to", "11:30");
        hears("time", leaders.get(6), heads.get(7), members.get(7), heads.get(6));
        assertThat(status(8, "cancellation", Map.of("why", "Thôi họp"))).isEqualTo(303);
        hears("cancelled", leaders.get(8), heads.get(9), members.get(9), heads.get(8));
        change(9, form(0, 9), "words", "Họp đổi nội dung");
        hears("changed", leaders.get(9), heads.get(10), members.get(10), heads.get(9));
        change(
                9,
                form(0, 9),
                "words",
                "Họp đổi nội dung",
                "stand-in",
                leaders.get(10).post().toString(),
                "from",
                "09:00",
                "to",
                "09:30");
        hears("added-stand-in", leaders.get(10));
        hears("time", leaders.get(9), heads.get(10), members.get(10), heads.get(9));
    }

    private void hears(String what, Actor... who) {
        for (Actor each : who) {
            expected.merge(each.person() + " calendar.notice." + what, 1, Integer::sum);
        }
    }

    private Map<String, String> form(int half, int leader) {
        LocalDate day = monday.plusDays(half / 2);
        String hour = half % 2 == 0 ? "08:%s" : "14:%s";
        String unit = heads.get((half * LEADERS + leader + 1) % UNITS).unit().toString();
        return with(
                meeting(day, hour.formatted("00"), hour.formatted("45")),
                "words",
                "Việc " + half + "." + leader,
                "chair",
                leaders.get(leader).post().toString(),
                "unit",
                unit);
    }

    private void change(int entry, Map<String, String> form, String... other) {
        assertThat(status(entry, "change", with(with(form, other), "why", "Điều chỉnh")))
                .isEqualTo(303);
    }

    private int status(int entry, String act, Map<String, String> form) {
        return desk.act(entries.get(entry), act, agency.clerk(), form)
                .getResponse()
                .getStatus();
    }

    private int act(String act, Actor by) {
        String picks = String.join(
                ",",
                entries.stream().map(entry -> entry + "_" + desk.version(entry)).toList());
        var form = Map.of("week", Week.of(monday).toString(), "pick", picks);
        return desk.post("/calendar/" + act, by, form).getResponse().getStatus();
    }

    private Stream<Actor> everybody() {
        return Stream.of(
                        leaders.stream(),
                        heads.stream(),
                        members.stream(),
                        Stream.of(agency.clerk(), agency.unitHead(), agency.specialist()))
                .flatMap(each -> each);
    }

    private UUID unit(String name) {
        UUID id = Ids.next();
        desk.jdbc.sql("""
                        insert into organization.unit (id, parent, agency, name, short_name, notation, place, during)
                        values (?, ?, ?, ?, ?, 'DV', 'Đà Nẵng', '[2020-01-01,)')
                        """).params(id, agency.id(), agency.id(), name, name).update();
        return id;
    }
}
