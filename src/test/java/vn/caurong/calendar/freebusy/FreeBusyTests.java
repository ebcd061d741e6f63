package vn.caurong.calendar.freebusy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.entries.Publishing;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;
import vn.caurong.organization.WorkingTime;

/** Colleagues see when, never what; and the first times at which all are free. */
@CauRongTest
class FreeBusyTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final LocalDate day;
    private final ApplicationContext context;

    FreeBusyTests(ApplicationContext context, Clock clock, WorkingTime time) {
        this.context = context;
        desk = new CalendarDesk(context, "Sở Tìm Giờ");
        agency = desk.agency;
        LocalDate later = Vietnam.today(clock).with(DayOfWeek.TUESDAY).plusWeeks(3);
        day = later.datesUntil(later.plusDays(20))
                .filter(time::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyTheTimesAreSeenAndTheFirstCommonOnesOffered() {
        UUID entry = desk.entered(
                agency.clerk(),
                with(
                        meeting(day, "08:00", "09:30"),
                        "words",
                        "Việc kín của giám đốc",
                        "openness",
                        "restricted",
                        "chair",
                        agency.leader().post().toString()));
        UUID asked = desk.entered(
                agency.clerk(),
                with(
                        meeting(day, "10:00", "11:00"),
                        "words",
                        "Họp phòng",
                        "post",
                        agency.unitHead().post().toString()));
        Publishing.publish(desk, day, entry, asked);
        own(agency.specialist(), day, "Khám răng", "09:00", "10:00", "busy");
        own(agency.specialist(), day, "Đọc sách", "14:00", "15:00", "free");

        Document page = page(agency.unitHead(), day, agency.leader(), agency.specialist(), agency.unitHead());
        assertThat(page.select(".cr-work .cr-row-meta").eachText())
                .containsExactly("Bận 8:00–9:30", "Bận 9:00–10:00", "Bận 10:00–11:00");
        assertThat(page.text()).doesNotContain("Việc kín", "Khám răng", "Họp phòng", "Đọc sách");
        List<String> free = page.select(".cr-next li b").eachText();
        assertThat(free).hasSize(5).doesNotHaveDuplicates();
        assertThat(free).noneMatch(each -> each.matches("(8|9|10):.* " + written(day)));
        assertThat(free.getFirst()).endsWith(written(day));
        assertThat(page(agency.unitHead(), day, agency.deputy())
                        .select(".cr-next li b")
                        .eachText())
                .as("alone, the morning is free")
                .anyMatch(each -> each.startsWith("8:"));
    }

    @Test
    void onDutyOrAtTheOfficeNobodyIsTaken() {
        LocalDate on = day.plusWeeks(9);
        String leader = agency.leader().post().toString();
        var office = with(meeting(on, "07:30", "17:30"), "kind", "at_office", "chair", leader);
        UUID week = desk.entered(agency.clerk(), with(office, "last", "" + on.plusDays(4)));
        UUID duty = desk.entered(
                agency.clerk(),
                with(
                        meeting(on, "08:00", "09:00"),
                        "kind",
                        "duty",
                        "person",
                        "" + agency.specialist().person()));
        UUID visit = desk.entered(
                agency.clerk(), with(meeting(on, "10:00", "11:00"), "kind", "field_visit", "chair", leader));
        Publishing.publish(desk, on, week, duty, visit);
        Document page = page(agency.unitHead(), on, agency.leader(), agency.specialist());
        assertThat(page.select(".cr-work .cr-row-meta").eachText())
                .contains("Bận 10:00–11:00")
                .noneMatch(each -> each.contains("8:00") || each.contains("7:30"));
        assertThat(page.select(".cr-next li b").eachText()).hasSize(5);
    }

    @Test
    void whoHoldsASecondPostIsTakenByWhatNamesThatOne() {
        Actor second = agency.more(agency.division(), "Phó Trưởng phòng", Role.UNIT_HEAD, "Kiêm Thử");
        agency.vacate(second);
        desk.jdbc
                .sql(
                        "insert into organization.holding (id, post, person, main, during) values (?, ?, ?, false, '[2020-01-02,)')")
                .params(Ids.next(), second.post(), agency.specialist().person())
                .update();
        LocalDate on = day.plusWeeks(5);
        UUID entry = desk.entered(agency.clerk(), with(meeting(on, "08:00", "09:30"), "post", "" + second.post()));
        Publishing.publish(desk, on, entry);
        assertThat(page(agency.unitHead(), on, agency.specialist())
                        .select(".cr-work .cr-row-meta")
                        .eachText())
                .containsExactly("Bận 8:00–9:30");
    }

    @Test
    void whatSomebodyHasInAnotherAgencyTakesTheirTimeWithoutAWord() {
        CalendarDesk other = new CalendarDesk(context, "Sở Kiêm Chức");
        Actor there = other.agency.specialist();
        other.agency.vacate(there);
        desk.jdbc
                .sql(
                        "insert into organization.holding (id, post, person, main, during) values (?, ?, ?, false, '[2020-01-02,)')")
                .params(Ids.next(), there.post(), agency.deputy().person())
                .update();
        LocalDate on = day.plusWeeks(7);
        String person = agency.deputy().person().toString();
        UUID entry = other.entered(
                other.agency.clerk(),
                with(
                        meeting(on, "08:00", "09:30"),
                        "person",
                        person,
                        "words",
                        "Việc sở khác",
                        "openness",
                        "restricted"));
        Publishing.publish(other, on, entry);
        Document page = page(agency.unitHead(), on, agency.deputy());
        assertThat(page.select(".cr-work .cr-row-meta").eachText()).containsExactly("Bận 8:00–9:30");
        assertThat(page.select(".cr-next li b").eachText())
                .noneMatch(each -> each.matches("(8|9):[0-2].* " + written(on)));
        assertThat(page.text()).doesNotContain("Việc sở khác");
    }

    @Test
    void nobodyOfAnotherAgencyIsAskedAbout() {
        CalendarDesk other = new CalendarDesk(context, "Sở Khác Giờ");
        Document page = page(agency.leader(), day, other.agency.leader());
        assertThat(page.select(".cr-work")).isEmpty();
        assertThat(page.select("input[name=post]")).hasSize(5);
        assertThat(desk.get("/calendar/free?post=x&day=8/4/1999&minutes=-5", agency.leader()))
                .hasStatusOk();
        assertThat(desk.get("/calendar/free?day=hôm-nay", agency.leader())).hasStatus(422);
    }

    @Test
    void theFormOfAFreeTimeHasItsHoursAndThoseAskedAbout() {
        Document page = page(agency.unitHead(), day, agency.leader(), agency.specialist());
        String href = page.select(".cr-next li a").first().attr("href");
        assertThat(href).contains("day=" + day, "&from=", "&to=");
        var answer = desk.get(href, agency.unitHead());
        assertThat(answer).hasStatusOk();
        Document form = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        String time = page.select(".cr-next li b").first().text();
        assertThat(time)
                .startsWith(
                        form.select("#from").val() + "–" + form.select("#to").val());
        assertThat(form.select("input[name=post][checked]").eachAttr("value"))
                .containsExactly(agency.leader().post().toString());
        assertThat(form.select("input[name=person][checked]").eachAttr("value"))
                .containsExactly(agency.specialist().person().toString());
        assertThat(desk.get("/calendar/entries/new?day=" + day + "&from=<b>&to=99&post=x,y", agency.unitHead()))
                .hasStatusOk();
    }

    @Test
    void onlyWhoeverMayEnterALineIsOfferedTheForm() {
        assertThat(offered(agency.unitHead())).isTrue();
        assertThat(offered(agency.clerk())).isTrue();
        assertThat(offered(agency.specialist())).isFalse();
        assertThat(offered(standingIn(agency.unitHead(), "PROCESS"))).isFalse();
        assertThat(offered(standingIn(agency.unitHead(), "DRAFT"))).isTrue();
        assertThat(offered(standingIn(agency.clerk(), "DRAFT", "PUBLISH"))).isFalse();
        assertThat(offered(standingIn(agency.clerk(), "CONSOLIDATE"))).isTrue();
        assertThat(offered(standingIn(agency.clerk()))).isTrue();
    }

    private Actor standingIn(Actor of, String... duties) {
        Instant now = Instant.now();
        Actor stand = agency.more(agency.division(), "Chuyên viên", Role.SPECIALIST, "Làm Thay Thử");
        return agency.standingIn(stand, of, now.minusSeconds(60), now.plusSeconds(3600), duties);
    }

    private boolean offered(Actor reader) {
        Document page = page(reader, day, agency.leader());
        assertThat(page.select(".cr-next li b")).isNotEmpty();
        return !page.select(".cr-next li a").isEmpty();
    }

    @Test
    void moreThanCanBeAskedAboutAreRefusedAndNotCut() {
        CalendarDesk large = new CalendarDesk(context, "Sở Đông Người");
        StringBuilder posts = new StringBuilder();
        for (int i = 0; i < 51; i++) {
            Actor one = large.agency.more(
                    large.agency.division(), "Chuyên viên", vn.caurong.kernel.Role.SPECIALIST, "Người Số " + i);
            posts.append("&post=").append(one.post());
        }
        var answer = large.get("/calendar/free?minutes=60&day=" + day + posts, large.agency.leader());
        assertThat(answer).hasStatus(422);
        assertThat(CalendarDesk.text(answer)).contains("mỗi lần hỏi nhiều nhất 50 người");
    }

    @Test
    void timesDoNotOverlapAndLieWithinWork() {
        Instant from = day.atTime(7, 7).atZone(Vietnam.ZONE).toInstant();
        Stretch noon = new Stretch(from.plus(Duration.ofMinutes(53)), from.plus(Duration.ofMinutes(83)));
        assertThat(FreeTimes.first(
                        2, Duration.ofMinutes(30), from, from.plus(Duration.ofHours(5)), List.of(noon), _ -> true))
                .extracting(each -> Stretch.hour(each.from()))
                .containsExactly("7:15", "8:30");
        assertThat(FreeTimes.first(5, Duration.ofHours(1), from, from.plus(Duration.ofHours(5)), List.of(), _ -> false))
                .isEmpty();
        assertThat(Joined.of(List.of(
                        stretch(from, 60, 120), stretch(from, 0, 60), stretch(from, 10, 20), stretch(from, 130, 140))))
                .containsExactly(stretch(from, 0, 120), stretch(from, 130, 140));
    }

    private static Stretch stretch(Instant from, int begins, int ends) {
        return new Stretch(from.plus(Duration.ofMinutes(begins)), from.plus(Duration.ofMinutes(ends)));
    }

    private static String written(LocalDate day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    private void own(Actor by, LocalDate day, String title, String from, String to, String seen) {
        assertThat(desk.post(
                        "/calendar/mine",
                        by,
                        Map.of("title", title, "day", day.toString(), "from", from, "to", to, "seen", seen)))
                .hasStatus(303);
    }

    private Document page(Actor reader, LocalDate day, Actor... asked) {
        String posts = Arrays.stream(asked).map(each -> "&post=" + each.post()).collect(Collectors.joining());
        var answer = desk.get("/calendar/free?minutes=60&day=" + day + posts, reader);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
