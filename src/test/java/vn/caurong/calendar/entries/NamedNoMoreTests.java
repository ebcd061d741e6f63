package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** Of what is restricted nothing reaches those it does not name, and nothing that was typed leaves by e-mail. */
@CauRongTest
class NamedNoMoreTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final LocalDate day;
    private final ZonedDateTime soon;

    NamedNoMoreTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Hạn Chế");
        agency = desk.agency;
        day = Vietnam.today(clock).plusWeeks(3);
        soon = clock.instant().atZone(Vietnam.ZONE).plusHours(5);
    }

    @Test
    void nothingTypedAboutARestrictedEntryIsInANotice() throws IOException {
        var form = with(
                meeting(day, "08:00", "09:00"), "post", "" + agency.deputy().post(), "openness", "restricted");
        UUID entry = desk.entered(agency.unitHead(), form);
        act(entry, "sending-back", Map.of("why", "Bí mật một"));
        assertThat(desk.act(entry, "registration", agency.unitHead(), Map.of())).hasStatus(303);
        UUID other = desk.published(with(form, "from", "10:00", "to", "11:00"));
        change(other, with(form, "from", "10:30", "to", "11:00"), "Bí mật hai");
        var paper = new MockMultipartFile("file", "Bí mật ba.pdf", "application/pdf", pdf());
        assertThat(desk.upload("/calendar/entries/" + other + "/papers", agency.clerk(), paper))
                .hasStatus(303);
        act(other, "putting-off", Map.of("why", "Bí mật bốn"));
        assertThat(desk.jdbc
                        .sql(
                                "select array_to_string(arguments, ' ') from notifications.notice where subject_id in (?, ?)")
                        .params(entry, other)
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(3)
                .noneMatch(said -> said.contains("Bí mật"));
    }

    @Test
    void whoIsRemovedFromARestrictedEntryReadsItNoMoreAndIsToldOnceBesideTheWeek() {
        Actor member = agency.specialist();
        String head = "" + agency.unitHead().post();
        var form = with(meeting(day, "13:00", "14:00"), "words", "Họp kín", "openness", "restricted");
        UUID entry = desk.published(with(form, "unit", "" + agency.division()));
        assertThat(desk.get(way(entry), member)).hasStatusOk();
        change(entry, with(form, "post", head, "words", "Họp rất kín"), "Thu hẹp");
        assertThat(desk.get(way(entry), member)).hasStatus(404);
        assertThat(desk.get(way(entry), agency.unitHead())).hasStatusOk();
        assertThat(desk.get(way(entry), agency.clerk())).hasStatusOk();
        assertThat(text(desk.get("/notices", member)))
                .contains("Bạn không phải dự nữa")
                .doesNotContain("Họp");
        assertThat(told(member, "removed")).hasSize(1);
    }

    @Test
    void whoWasNamedInAnyEarlierVersionReadsNoMoreOnceItIsRestricted() {
        var form = with(meeting(day, "15:00", "16:00"), "words", "Họp mở");
        UUID entry = desk.published(with(form, "unit", "" + agency.division()));
        change(entry, with(form, "post", "" + agency.deputy().post()), "Bớt");
        assertThat(desk.get(way(entry), agency.specialist())).as("internal").hasStatusOk();
        change(entry, with(form, "openness", "restricted"), "Đóng");
        assertThat(desk.get(way(entry), agency.specialist())).hasStatus(404);
        assertThat(desk.get(way(entry), agency.deputy())).hasStatus(404);
        change(entry, form, "Mở lại");
        assertThat(desk.get(way(entry), agency.specialist())).hasStatusOk();
        assertThat(desk.get(way(entry), agency.deputy())).hasStatusOk();
    }

    @Test
    void closedToThemNothingWaitsForTheRemovedAndWhileOpenItWaitsWithTheOldWords() {
        Actor deputy = agency.deputy();
        var form = with(
                late("Việc cũ"), "post", deputy.post() + "," + agency.unitHead().post());
        UUID entry = desk.published(form);
        change(
                entry,
                with(form, "words", "Việc mới", "post", "" + agency.unitHead().post()),
                "Đổi");
        assertThat(waiting(entry, deputy)).containsExactly("Việc cũ");
        assertThat(waiting(entry, agency.unitHead())).containsExactly("Việc mới");
        change(
                entry,
                with(
                        form,
                        "words",
                        "Việc mới nữa",
                        "post",
                        "" + agency.unitHead().post()),
                "Đổi");
        assertThat(waiting(entry, deputy)).containsExactly("Việc cũ");
        assertThat(waiting(entry, agency.unitHead())).containsExactly("Việc mới nữa");
        change(entry, with(late("Việc kín"), "openness", "restricted"), "Đóng");
        assertThat(waiting(entry, agency.unitHead())).isEmpty();
        assertThat(told(agency.unitHead(), "removed")).containsExactly("Việc mới nữa");
    }

    @Test
    void aRestrictedDraftHandedInIsClosedToTheHeadOfTheUnit() {
        Actor second = agency.more(agency.division(), "Phó Trưởng phòng", Role.UNIT_HEAD, "Võ Thử Kín");
        UUID entry =
                desk.entered(second, with(meeting(day, "17:00", "18:00"), "openness", "restricted", "as", "draft"));
        assertThat(desk.get(way(entry), agency.unitHead())).as("a draft").hasStatusOk();
        assertThat(desk.act(entry, "registration", second, Map.of())).hasStatus(303);
        assertThat(desk.get(way(entry), agency.unitHead())).hasStatus(404);
        assertThat(desk.get(way(entry), second)).hasStatusOk();
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }

    private Map<String, String> late(String words) {
        ZonedDateTime end = soon.plusMinutes(20);
        return with(
                meeting(soon.toLocalDate(), hour(soon), hour(end)),
                "last",
                end.toLocalDate().toString(),
                "words",
                words);
    }

    private static String hour(ZonedDateTime at) {
        return "%02d:%02d".formatted(at.getHour(), at.getMinute());
    }

    private void change(UUID entry, Map<String, String> form, String why) {
        act(entry, "change", with(form, "why", why));
    }

    private void act(UUID entry, String act, Map<String, String> form) {
        assertThat(desk.act(entry, act, agency.clerk(), form)).hasStatus(303);
    }

    private List<String> told(Actor who, String what) {
        return desk.jdbc
                .sql("select title from notifications.notice where person = ? and says = ?")
                .params(who.person(), "calendar.notice." + what)
                .query(String.class)
                .list();
    }

    private List<String> waiting(UUID entry, Actor who) {
        return desk.jdbc
                .sql("select title from worklist.item where subject_id = ? and person = ? and closed_at is null")
                .params(entry, who.person())
                .query(String.class)
                .list();
    }

    private static String way(UUID entry) {
        return "/calendar/entries/" + entry;
    }
}
