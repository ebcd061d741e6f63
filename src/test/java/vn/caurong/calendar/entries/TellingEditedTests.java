package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** Before publication the unit reads what the Office does to its entry, and the Office what the unit takes away. */
@CauRongTest
class TellingEditedTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final Actor second;
    private final LocalDate day;
    private final MessageSource words;

    TellingEditedTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Sửa Lịch");
        agency = desk.agency;
        second = agency.more(agency.division(), "Phó Trưởng phòng", Role.UNIT_HEAD, "Võ Thử Sửa");
        words = context;
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void whatTheOfficeEditsMovesOrCancelsItsUnitIsTold() {
        var form = meeting(day, "08:00", "09:00");
        UUID entry = desk.entered(second, form);
        edit(entry, with(form, "words", "Họp khác"), agency.clerk());
        edit(entry, with(form, "words", "Họp khác"), agency.clerk());
        var afternoon = Map.of("day", Vietnam.write(day), "half", "afternoon");
        assertThat(desk.act(entry, "half-day", agency.clerk(), afternoon)).hasStatus(303);
        assertThat(desk.act(entry, "cancellation", agency.clerk(), Map.of("why", "Trùng lịch Tỉnh ủy")))
                .hasStatus(303);
        for (Actor each : new Actor[] {second, agency.unitHead()}) {
            assertThat(told(entry, each)).containsExactly("edited-named", "edited-time", "cancelled");
            assertThat(text(desk.get("/notices", each)))
                    .contains("trước là 8:00–9:00", "nay là 13:30–14:30")
                    .contains("Hủy, trước định 13:30–14:30", "Trùng lịch Tỉnh ủy");
        }
        assertThat(told(entry, agency.clerk())).isEmpty();
    }

    @Test
    void whatChangedIsNamedInTheLanguageOfTheReader() {
        var form = with(meeting(day, "07:00", "07:30"), "place", "Hội trường");
        UUID entry = desk.entered(second, form);
        var other =
                with(form, "place", "Nhà khách", "chair", "" + agency.deputy().post());
        edit(entry, other, agency.clerk());
        assertThat(said(entry, "vi"))
                .endsWith("đã đăng ký, " + hours("7:00–7:30") + ". Phần đã sửa: địa điểm, chủ trì. ");
        assertThat(said(entry, "en")).endsWith(hours("7:00–7:30") + ". Edited: place, chair. ");
        edit(entry, with(other, "to", "08:00", "openness", "open"), agency.clerk());
        assertThat(said(entry, "vi")).endsWith("nay là " + hours("7:00–8:00") + ". Phần khác đã sửa: mức công khai. ");
        edit(entry, with(other, "openness", "restricted", "notes", "Kín", "why", "Kín"), agency.clerk());
        assertThat(said(entry, "vi")).endsWith("nay là " + hours("7:00–7:30") + ". ");
    }

    @Test
    void whatAClerkDoesToAnEntryOfAnotherInTheOfficeThatOneAndItsHeadAreTold() {
        Actor chief = agency.more(agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Ngô Thử Chánh");
        Actor other = agency.more(agency.office(), "Văn thư", Role.CLERK, "Mai Thử Thư");
        desk.jdbc
                .sql("update organization.post set head = true where id = ?")
                .param(chief.post())
                .update();
        var form = meeting(day, "12:00", "12:30");
        for (Actor registered : new Actor[] {chief, other}) {
            UUID entry = desk.entered(registered, form);
            edit(entry, with(form, "from", "12:10"), agency.clerk());
            assertThat(desk.act(entry, "cancellation", agency.clerk(), Map.of("why", "Thôi")))
                    .hasStatus(303);
            for (Actor each : new Actor[] {registered, chief}) {
                assertThat(told(entry, each)).containsExactly("edited-time", "cancelled");
            }
            assertThat(told(entry, agency.clerk())).isEmpty();
        }
        UUID own = desk.entered(chief, form);
        edit(own, with(form, "from", "12:10"), chief);
        UUID clerks = desk.entered(agency.clerk(), form);
        edit(clerks, with(form, "from", "12:10"), agency.clerk());
        for (UUID entry : new UUID[] {own, clerks}) {
            for (Actor each : new Actor[] {chief, other, agency.clerk()}) {
                assertThat(told(entry, each)).as("who registered it did it").isEmpty();
            }
        }
    }

    @Test
    void whatTheUnitEditsItselfNobodyIsTold() {
        var form = meeting(day, "10:00", "11:00");
        UUID entry = desk.entered(second, form);
        edit(entry, with(form, "from", "10:30"), agency.unitHead());
        assertThat(desk.act(entry, "cancellation", agency.unitHead(), Map.of("why", "Thôi")))
                .hasStatus(303);
        for (Actor each : new Actor[] {second, agency.unitHead(), agency.clerk()}) {
            assertThat(told(entry, each)).isEmpty();
        }
    }

    @Test
    void aRestrictedOneIsToldToWhoRegisteredItWithoutAReason() {
        var form = with(meeting(day, "14:00", "15:00"), "openness", "restricted");
        UUID entry = desk.entered(second, form);
        assertThat(desk.act(entry, "cancellation", agency.clerk(), Map.of("why", "Lý do kín")))
                .hasStatus(303);
        assertThat(told(entry, second)).containsExactly("cancelled");
        assertThat(told(entry, agency.unitHead())).isEmpty();
        assertThat(text(desk.get("/notices", second))).doesNotContain("Lý do kín");
    }

    @Test
    void whatTheUnitCancelsOnceTheOfficeTookItInTheOfficeIsTold() {
        UUID consolidated = desk.entered(second, meeting(day, "15:00", "15:30"));
        UUID published = desk.entered(second, meeting(day, "16:00", "16:30"));
        consolidate(consolidated);
        Publishing.publish(desk, day, published);
        for (UUID each : new UUID[] {consolidated, published}) {
            assertThat(desk.act(each, "cancellation", second, Map.of("why", "Đi công tác đột xuất")))
                    .hasStatus(303);
            assertThat(told(each, agency.clerk())).containsExactly("cancelled");
        }
        assertThat(text(desk.get("/notices", agency.clerk()))).contains("Đi công tác đột xuất");
    }

    @Test
    void whatWasSavedUnchangedStaysApprovedAndNobodyIsTold() {
        var form = meeting(day, "17:00", "17:30");
        UUID entry = desk.entered(second, form);
        consolidate(entry);
        desk.jdbc
                .sql("update calendar.entry set state = 'APPROVED' where id = ?")
                .param(entry)
                .update();
        int version = desk.version(entry);
        edit(entry, form, agency.clerk());
        assertThat(desk.state(entry)).isEqualTo("APPROVED");
        assertThat(desk.version(entry)).isEqualTo(version);
        assertThat(told(entry, second)).isEmpty();
        form = with(form, "words", "Họp khác");
        edit(entry, form, agency.clerk());
        assertThat(desk.state(entry))
                .as("what changed waits for approval again")
                .isEqualTo("CONSOLIDATED");
    }

    @Test
    void anotherOrderIsSavedAndALeadersTimeTakenAgain() {
        var form = with(
                meeting(day, "18:00", "18:30"), "chair", agency.leader().post().toString());
        UUID entry = desk.entered(second, form);
        int version = desk.version(entry);
        edit(entry, with(form, "others", "Công an phường\nBáo Đà Nẵng"), agency.clerk());
        form = with(form, "others", "Báo Đà Nẵng\nCông an phường");
        edit(entry, form, agency.clerk());
        assertThat(desk.version(entry)).isEqualTo(version + 2);
        desk.jdbc
                .sql("update calendar.leader_time set overruled = true where entry = ?")
                .param(entry)
                .update();
        edit(entry, form, agency.clerk());
        assertThat(desk.jdbc
                        .sql("select not overruled from calendar.leader_time where entry = ? and released_at is null")
                        .param(entry)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void consolidate(UUID entry) {
        var pick = Map.of("week", Week.of(day).toString(), "pick", entry + "_" + desk.version(entry));
        assertThat(desk.post("/calendar/consolidation", agency.clerk(), pick)).hasStatus(303);
    }

    private void edit(UUID entry, Map<String, String> form, Actor by) {
        assertThat(desk.act(entry, "edit", by, form)).hasStatus(303);
    }

    /** The last notice of it to who registered it. */
    private String said(UUID entry, String language) {
        return desk.jdbc
                .sql("select says, arguments from notifications.notice where subject_id = ? and person = ?"
                        + " order by at desc, id desc limit 1")
                .params(entry, second.person())
                .query((row, n) -> words.getMessage(
                        row.getString(1), (Object[]) row.getArray(2).getArray(), Locale.of(language)))
                .single();
    }

    private String hours(String hours) {
        return hours + " " + DateTimeFormatter.ofPattern("dd/MM").format(day);
    }

    private List<String> told(UUID entry, Actor actor) {
        return desk.jdbc
                .sql("select replace(says, 'calendar.notice.', '') from notifications.notice"
                        + " where subject_id = ? and person = ? order by at, id")
                .params(entry, actor.person())
                .query(String.class)
                .list();
    }
}
