package vn.caurong.calendar.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** A week waits for clerks and leaders exactly as long as something of it does. */
@CauRongTest
class WaitingWeeksTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final LocalDate monday;

    WaitingWeeksTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Chờ Tuần");
        agency = desk.agency;
        monday = Vietnam.today(clock).with(DayOfWeek.MONDAY).plusWeeks(3);
    }

    @Test
    void whoseTurnItIsFollowsTheEntries() {
        UUID one = desk.entered(agency.unitHead(), meeting(monday, "08:00", "09:00"));
        UUID two = desk.entered(agency.unitHead(), meeting(monday, "10:00", "11:00"));
        desk.entered(agency.unitHead(), meeting(monday.plusWeeks(1), "10:00", "11:00"));
        assertThat(waiting()).isEqualTo("clerk 2, leader 0, deputy 0");
        act("consolidation", agency.clerk(), one);
        assertThat(waiting()).isEqualTo("clerk 2, leader 1, deputy 1");
        act("consolidation", agency.clerk(), two);
        assertThat(waiting()).isEqualTo("clerk 1, leader 1, deputy 1");
        act("approval", agency.deputy(), one);
        assertThat(waiting()).isEqualTo("clerk 2, leader 1, deputy 1");
        desk.act(one, "edit", agency.clerk(), meeting(monday, "08:00", "09:30"));
        assertThat(waiting()).as("approved once more").isEqualTo("clerk 1, leader 1, deputy 1");
        act("approval", agency.leader(), one, two);
        assertThat(waiting()).isEqualTo("clerk 2, leader 0, deputy 0");
        act("publication", agency.clerk(), one);
        assertThat(waiting()).isEqualTo("clerk 1, leader 0, deputy 0");
        assertThat(shown(agency.unitHead())).isEqualTo(0);
    }

    @Test
    void whatIsMovedToAnotherWeekSentBackOrCancelledWaitsNoLonger() {
        LocalDate far = monday.plusWeeks(10);
        UUID moved = desk.entered(agency.clerk(), meeting(far, "08:00", "09:00"));
        String before = waiting();
        desk.act(moved, "edit", agency.clerk(), meeting(far.plusWeeks(1), "08:00", "09:00"));
        assertThat(waiting()).isEqualTo(before);
        desk.act(moved, "sending-back", agency.clerk(), Map.of("why", "Thiếu"));
        assertThat(waiting()).isEqualTo("clerk 0, leader 0, deputy 0");
        UUID other = desk.entered(agency.clerk(), meeting(far, "14:00", "15:00"));
        assertThat(waiting()).isEqualTo("clerk 1, leader 0, deputy 0");
        desk.act(other, "cancellation", agency.clerk(), Map.of("why", "Thôi"));
        assertThat(waiting()).isEqualTo("clerk 0, leader 0, deputy 0");
    }

    @Test
    void aRestrictedEntryWaitsForTheHeadOfTheAgencyAlone() {
        LocalDate day = monday.plusWeeks(20);
        UUID entry = desk.entered(agency.clerk(), with(meeting(day, "08:00", "09:00"), "openness", "restricted"));
        act("consolidation", agency.clerk(), entry);
        assertThat(waiting()).isEqualTo("clerk 0, leader 1, deputy 0");
        String week = "/calendar/weeks/" + Week.of(day).subject(agency.id()).id();
        assertThat(text(desk.get(week, agency.leader()))).contains("Cần duyệt: 1 việc");
        assertThat(desk.get(week, agency.deputy())).hasStatusOk();
        act("approval", agency.leader(), entry);
        assertThat(waiting()).isEqualTo("clerk 1, leader 0, deputy 0");
    }

    @Test
    void whatIsOverUnpublishedWaitsForNobodyAndMayBeCancelledOrSentBack() {
        LocalDate day = monday.plusWeeks(30);
        UUID one = desk.entered(agency.unitHead(), meeting(day, "08:00", "09:00"));
        UUID two = desk.entered(agency.unitHead(), meeting(day, "10:00", "11:00"));
        UUID three = desk.entered(agency.unitHead(), meeting(day, "14:00", "15:00"));
        assertThat(waiting()).isEqualTo("clerk 1, leader 0, deputy 0");
        desk.jdbc
                .sql(
                        "update calendar.entry set starts = starts - interval '60 weeks', ends = ends - interval '60 weeks'"
                                + " where id in (?, ?)")
                .params(one, two)
                .update();
        String past = "/calendar?week=" + Week.of(day.minusWeeks(60));
        assertThat(text(desk.get(past, agency.clerk()))).doesNotContain("Cần tổng hợp");
        assertThat(desk.act(one, "cancellation", agency.unitHead(), Map.of("why", "Đã qua")))
                .hasStatus(303);
        assertThat(desk.act(two, "sending-back", agency.clerk(), Map.of("why", "Đã qua")))
                .hasStatus(303);
        assertThat(desk.act(three, "cancellation", agency.unitHead(), Map.of("why", "Thôi")))
                .hasStatus(303);
        assertThat(waiting()).isEqualTo("clerk 0, leader 0, deputy 0");
    }

    @Test
    void whatIsApprovedIsPublishedWhileOtherThingsWait() {
        LocalDate day = monday.plusWeeks(40);
        UUID approved = desk.entered(agency.unitHead(), meeting(day, "08:00", "09:00"));
        act("consolidation", agency.clerk(), approved);
        act("approval", agency.leader(), approved);
        desk.entered(agency.unitHead(), meeting(day, "10:00", "11:00"));
        var week = desk.get("/calendar?week=" + Week.of(day), agency.clerk());
        assertThat(text(week)).contains("Cần tổng hợp: 1 việc", "Chờ công bố: 1 việc đã duyệt");
        var page = Jsoup.parse(new String(week.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.select("main form .btn-primary")).hasSize(1);
        act("publication", agency.clerk(), approved);
    }

    /** The number of the door, which the rows of the page must equal. */
    private String waiting() {
        return "clerk %d, leader %d, deputy %d"
                .formatted(shown(agency.clerk()), shown(agency.leader()), shown(agency.deputy()));
    }

    private int shown(Actor reader) {
        var answer = desk.get("/calendar?week=" + Week.of(monday), reader);
        var page = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        int rows = page.select("section[aria-labelledby=turns-h] li").size();
        assertThat(page.select("nav [data-count=calendar]").first().text()).isEqualTo("" + rows);
        return rows;
    }

    private void act(String act, Actor by, UUID... entries) {
        String picks = String.join(
                ",",
                java.util.Arrays.stream(entries)
                        .map(entry -> entry + "_" + desk.version(entry))
                        .toList());
        var day = desk.jdbc
                .sql("select (starts at time zone 'Asia/Ho_Chi_Minh')::date from calendar.entry where id = ?")
                .param(entries[0])
                .query(LocalDate.class)
                .single();
        var answer =
                desk.post("/calendar/" + act, by, Map.of("week", Week.of(day).toString(), "pick", picks));
        assertThat(answer).hasStatus(303);
    }
}
