package vn.caurong.calendar.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Vietnam;

/** The calendar by day, by month and as a list of what is ahead. */
@CauRongTest
class SpanPageTests {
    private final CalendarDesk desk;
    private final LocalDate day;

    SpanPageTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Nhiều Cách Xem");
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void aMonthIsWholeWeeksWithTheNumbersOfIso8601() {
        assertThat(View.MONTH.days(LocalDate.of(2021, 1, 15)))
                .startsWith(LocalDate.of(2020, 12, 28))
                .endsWith(LocalDate.of(2021, 1, 31))
                .hasSize(35);
        Document month = page("/calendar/month?day=2021-01-15");
        assertThat(month.select("tbody th").eachText()).containsExactly("53", "1", "2", "3", "4");
        assertThat(month.select("tbody th a").first().attr("href")).isEqualTo("/calendar?week=2020-W53");
        assertThat(month.select("a[rel=next]").attr("href")).isEqualTo("/calendar/month?day=2021-02-01");
    }

    @Test
    void eachViewShowsWhatIsInItAndNothingElse() {
        for (int hour = 8; hour < 13; hour++) {
            var form = meeting(day, "%02d:00".formatted(hour), "%02d:30".formatted(hour));
            desk.entered(desk.agency.clerk(), with(form, "words", "Việc lúc " + hour));
        }
        assertThat(page("/calendar/day?show=all&day=" + day).select(".cr-row")).hasSize(5);
        assertThat(page("/calendar/day?show=all&day=" + day.plusDays(1)).select(".cr-row"))
                .isEmpty();
        assertThat(page("/calendar/agenda?show=all&day=" + day.minusDays(29)).text())
                .contains("Việc lúc 12");
        assertThat(page("/calendar/agenda?show=all&day=" + day.minusDays(30)).text())
                .doesNotContain("Việc lúc");
        assertThat(page("/calendar/month?show=all&day=" + day).select("table").text())
                .contains("8:00 Việc lúc 8", "và 2 việc nữa")
                .doesNotContain("Việc lúc 11");
        assertThat(page("/calendar/month?day=" + day).text()).doesNotContain("Việc lúc");
        assertThat(page("/calendar/day?day=99999-01-01&show=x").select("h1").text())
                .contains(Vietnam.write(Vietnam.today(desk.context.getBean(Clock.class))));
    }

    @Test
    void aMonthSaysWhatIsCancelledAndWhatIsPutOff() {
        LocalDate on = day.plusMonths(2);
        for (String act : new String[] {"cancellation", "putting-off"}) {
            UUID entry = desk.published(with(meeting(on, "08:00", "09:00"), "words", "Việc " + act));
            assertThat(desk.act(entry, act, desk.agency.clerk(), Map.of("why", "Bận")))
                    .hasStatus(303);
        }
        assertThat(page("/calendar/month?show=all&day=" + on).select("table").text())
                .contains("8:00 HỦY Việc cancellation", "8:00 HOÃN Việc putting-off");
    }

    @Test
    void aMonthIsReadInItsWeeksAndWhatWaitsIsNotCutByWhatIsShown() {
        CalendarDesk many = new CalendarDesk(desk.context, "Sở Cả Tháng");
        LocalDate first = day.plusMonths(5).withDayOfMonth(10).with(DayOfWeek.MONDAY);
        publish(many, first, 600);
        publish(many, first.plusWeeks(1), 600);
        Document month = page("/calendar/month?show=all&day=" + first, many);
        assertThat(month.text()).doesNotContain("Mỗi tuần chỉ hiện");
        assertThat(month.select("table").text()).contains("và 597 việc nữa");
        assertThat(month.select("table td:contains(597)")).hasSize(2);
        LocalDate full = first.plusWeeks(2);
        publish(many, full, 1001);
        many.entered(many.agency.clerk(), with(meeting(full.plusDays(2), "08:00", "09:00"), "words", "Việc chờ"));
        many.entered(
                many.agency.clerk(),
                with(
                        meeting(full.plusDays(3), "08:00", "09:00"),
                        "chair",
                        "" + many.agency.leader().post()));
        Document leaders = page("/calendar?week=" + Week.of(full), many);
        assertThat(leaders.text()).contains("Việc chờ", "Họp giao ban").doesNotContain("Mỗi tuần chỉ hiện");
        assertThat(page("/calendar?show=all&week=" + Week.of(full), many).text())
                .contains("Mỗi tuần chỉ hiện 1000 việc đầu", "Việc chờ");
    }

    /** Of nobody's, in the morning of a day. */
    private static void publish(CalendarDesk desk, LocalDate on, int count) {
        desk.jdbc
                .sql("""
                        with entered as (
                            insert into calendar.entry (id, agency, unit, state, kind, words, starts, ends, openness,
                                registered_by, registered_at, changed_by, changed_at)
                            select gen_random_uuid(), :agency, :office, 'PUBLISHED', 'DUTY', 'Việc', :from, :to, 'OPEN',
                                :person, :from, :person, :from
                            from generate_series(1, :count) returning id)
                        insert into access.audience (subject_kind, subject_id, principal, why, since)
                        select 'calendar', id, 'post:' || :post, 'test', :from from entered
                        """)
                .param("agency", desk.agency.id())
                .param("office", desk.agency.office())
                .param("person", desk.agency.clerk().person())
                .param("post", desk.agency.clerk().post().toString())
                .param("from", on.atTime(1, 0).atOffset(ZoneOffset.UTC))
                .param("to", on.atTime(2, 0).atOffset(ZoneOffset.UTC))
                .param("count", count)
                .update();
    }

    private Document page(String address) {
        return page(address, desk);
    }

    private static Document page(String address, CalendarDesk desk) {
        var answer = desk.get(address, desk.agency.clerk());
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
