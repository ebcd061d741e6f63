package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** A published entry that needs another time waits for somebody until it has one, is cancelled or over. */
@CauRongTest
class ArrangingTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final SettlingEntries settling;
    private final LocalDate day;

    ArrangingTests(ApplicationContext context, SettlingEntries settling, Clock clock) {
        desk = new CalendarDesk(context, "Sở Xếp Lại");
        agency = desk.agency;
        this.settling = settling;
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void whatLostItsLeaderAfterPublicationWaitsUntilItIsArranged() {
        Actor deputyHead = agency.more(agency.division(), "Phó Trưởng phòng", Role.UNIT_HEAD, "Võ Thử Phó Phòng");
        UUID lost = desk.entered(deputyHead, form("08:00", "09:00", "Việc nhường"));
        UUID before = desk.entered(agency.clerk(), with(form("08:00", "08:30", "Việc gấp trước"), "why", "Gấp"));
        assertThat(waiting(agency.unitHead())).as("not published yet").isZero();
        desk.act(before, "cancellation", agency.clerk(), Map.of("why", "Thôi"));
        Publishing.publish(desk, day, lost);
        UUID urgent = urgent();
        for (Actor whose : new Actor[] {agency.clerk(), agency.unitHead(), deputyHead}) {
            assertThat(waiting(whose)).isEqualTo(1);
        }
        assertThat(waiting(agency.leader())).isZero();
        assertThat(text(desk.get("/calendar/entries/" + lost, agency.unitHead())))
                .contains("đơn vị đăng ký báo Văn phòng giờ phù hợp");
        desk.act(urgent, "cancellation", agency.clerk(), Map.of("why", "Thôi"));
        nobodyWaits(deputyHead, "held again");

        urgent();
        var later = with(form("14:00", "15:00", "Việc nhường"), "why", "Đổi giờ");
        assertThat(desk.act(lost, "change", agency.clerk(), later)).hasStatus(303);
        nobodyWaits(deputyHead, "changed");

        desk.entered(agency.clerk(), with(form("14:00", "15:00", "Việc gấp nữa"), "why", "Gấp"));
        assertThat(waiting(deputyHead)).isEqualTo(1);
        assertThat(desk.act(lost, "putting-off", agency.clerk(), Map.of("why", "Chờ")))
                .hasStatus(303);
        assertThat(waiting(deputyHead) + waiting(agency.unitHead()))
                .as("the Office gives it another time")
                .isZero();
        assertThat(waiting(agency.clerk())).isEqualTo(1);
        assertThat(desk.act(lost, "cancellation", agency.unitHead(), Map.of("why", "Thôi")))
                .hasStatus(303);
        nobodyWaits(deputyHead, "cancelled");
    }

    @Test
    void whatIsPutOffWaitsForTheOfficeUntilItHasANewTime() {
        UUID entry = desk.published(with(meeting(day.plusDays(1), "08:00", "09:00"), "words", "Việc hoãn"));
        desk.act(entry, "putting-off", agency.clerk(), Map.of("why", "Chờ số liệu"));
        assertThat(waiting(agency.clerk())).isEqualTo(1);
        assertThat(text(desk.get("/calendar/entries/" + entry, agency.clerk()))).contains("chưa có giờ mới");
        over(entry);
        assertThat(waiting(agency.clerk())).as("whenever it was to be").isEqualTo(1);
        var again = with(meeting(day.plusDays(2), "08:00", "09:00"), "words", "Việc hoãn", "why", "Đủ số liệu");
        assertThat(desk.act(entry, "change", agency.clerk(), again)).hasStatus(303);
        nobodyWaits(agency.unitHead(), "has a time");
    }

    @Test
    void whatIsOverIsArrangedNoMore() {
        UUID lost = desk.entered(agency.unitHead(), form("08:00", "09:00", "Việc nhường"));
        Publishing.publish(desk, day, lost);
        urgent();
        assertThat(waiting(agency.unitHead())).isEqualTo(1);
        over(lost);
        nobodyWaits(agency.unitHead(), "over");
    }

    @Test
    void aRestrictedOneWaitsForWhoRegisteredItAndNotForTheHeadOfTheUnit() {
        Actor deputyHead = agency.more(agency.division(), "Phó phòng", Role.UNIT_HEAD, "Võ Thử Kín");
        UUID lost = desk.entered(deputyHead, with(form("08:00", "09:00", "Việc kín"), "openness", "restricted"));
        Publishing.publish(desk, day, lost);
        urgent();
        assertThat(waiting(deputyHead)).isEqualTo(1);
        assertThat(waiting(agency.clerk())).isEqualTo(1);
        assertThat(waiting(agency.unitHead())).isZero();
    }

    private UUID urgent() {
        return desk.entered(agency.clerk(), with(form("08:30", "09:30", "Việc gấp"), "why", "Triệu tập"));
    }

    private void over(UUID entry) {
        desk.jdbc
                .sql(
                        "update calendar.entry set starts = starts - interval '60 weeks', ends = ends - interval '60 weeks'"
                                + " where id = ?")
                .param(entry)
                .update();
        desk.jdbc
                .sql("update calendar.arranging set look_at = look_at - interval '60 weeks' where entry = ?")
                .param(entry)
                .update();
        settling.run();
    }

    private void nobodyWaits(Actor registered, String why) {
        assertThat(waiting(agency.clerk()) + waiting(agency.unitHead()) + waiting(registered))
                .as(why)
                .isZero();
    }

    private Map<String, String> form(String from, String to, String words) {
        String chair = agency.deputy().post().toString();
        return with(meeting(day, from, to), "chair", chair, "words", words);
    }

    private int waiting(Actor whose) {
        var page = Jsoup.parse(
                new String(desk.get("/calendar", whose).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        return page.select("section[aria-labelledby=turns-h] li:contains(Xếp lại giờ)")
                .size();
    }
}
