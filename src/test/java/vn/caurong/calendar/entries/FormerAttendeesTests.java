package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** Whom an entry names and who holds no post by now stays named until somebody takes them off. */
@CauRongTest
class FormerAttendeesTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final LocalDate day;

    FormerAttendeesTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Có Người Nghỉ Hưu");
        agency = desk.agency;
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void whoRetiredStaysNamedWhenTheFormIsSentAgainAndIsTakenOffOnPurpose() {
        Actor gone = agency.more(agency.division(), "Chuyên viên", Role.SPECIALIST, "Vũ Sắp Nghỉ");
        String person = gone.person().toString();
        var form = meeting(day, "08:00", "09:00");
        UUID entry = desk.published(with(form, "person", person));
        agency.vacate(gone);
        assertThat(text(desk.get("/calendar/entries/" + entry, agency.clerk()))).contains("Vũ Sắp Nghỉ");
        Document edit = form(entry);
        assertThat(edit.select("input[name=person][checked]").eachAttr("value")).containsExactly(person);
        assertThat(edit.select("label:has(input[value=" + person + "])").text())
                .contains("Vũ Sắp Nghỉ", "không còn giữ chức vụ");
        var later = with(form, "from", "08:30", "why", "Dời giờ");
        assertThat(desk.act(entry, "change", agency.clerk(), with(later, "person", person)))
                .hasStatus(303);
        assertThat(named(entry)).containsExactly(gone.person());
        assertThat(desk.act(entry, "change", agency.clerk(), later)).hasStatus(303);
        assertThat(named(entry)).isEmpty();
        assertThat(desk.jdbc
                        .sql("select count(*) from calendar.entry_version where entry = ? and plan::text like ?")
                        .params(entry, "%" + person + "%")
                        .query(Integer.class)
                        .single())
                .as("what was published keeps them")
                .isEqualTo(2);
        assertThat(text(desk.act(entry, "change", agency.clerk(), with(later, "person", person))))
                .as("nobody without a post is named anew")
                .contains("phải thuộc cơ quan mình");
    }

    @Test
    void aPostAndAUnitThatAreNoMoreStayNamedToo() {
        Actor chair = agency.more(agency.division(), "Trưởng ban tạm", Role.UNIT_HEAD, "Lý Chủ Trì");
        Actor closed = agency.more(agency.division(), "Phó ban tạm", Role.UNIT_HEAD, "Mai Phó Ban");
        UUID unit = vn.caurong.kernel.Ids.next();
        desk.jdbc.sql("""
                        insert into organization.unit (id, parent, agency, name, short_name, notation, place, during)
                        values (?, ?, ?, 'Ban Giải Thể', 'Ban GT', 'GT', 'Đà Nẵng', '[2020-01-01,)')
                        """).params(unit, agency.id(), agency.id()).update();
        var form = with(
                meeting(day, "10:00", "11:00"),
                "chair",
                "" + chair.post(),
                "post",
                "" + closed.post(),
                "unit",
                "" + unit,
                "preparing",
                "" + unit);
        UUID entry = desk.entered(agency.clerk(), form);
        desk.jdbc
                .sql("update organization.post set during = '[2020-01-01,2020-01-02)' where id in (:ids)")
                .param("ids", List.of(chair.post(), closed.post()))
                .update();
        desk.jdbc
                .sql("update organization.unit set during = '[2020-01-01,2020-01-02)' where id = ?")
                .param(unit)
                .update();
        Document edit = form(entry);
        assertThat(edit.select("#chair option[selected]").val()).isEqualTo("" + chair.post());
        assertThat(edit.select("#preparing option[selected]").val()).isEqualTo("" + unit);
        assertThat(edit.select("input[name=post][checked]").eachAttr("value")).containsExactly("" + closed.post());
        assertThat(edit.select("label:has(input[name=unit][checked])").text()).contains("Ban Giải Thể", "không còn");
        assertThat(text(desk.get("/calendar/entries/" + entry, agency.clerk())))
                .contains("Lý Chủ Trì", "Mai Phó Ban", "Ban Giải Thể");
        assertThat(desk.act(entry, "edit", agency.clerk(), with(form, "words", "Họp sửa lời")))
                .hasStatus(303);
        assertThat(named(entry)).containsExactlyInAnyOrder(closed.post(), unit);
    }

    private Document form(UUID entry) {
        return Jsoup.parse(new String(
                desk.get("/calendar/entries/" + entry + "/edit", agency.clerk())
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8));
    }

    private List<UUID> named(UUID entry) {
        return desk.jdbc
                .sql("select ref from calendar.attendee where entry = ? and ref is not null")
                .param(entry)
                .query(UUID.class)
                .list();
    }
}
