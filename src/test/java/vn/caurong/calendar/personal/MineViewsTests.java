package vn.caurong.calendar.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;

/** One's own calendar by day, week, month and as what is ahead, all by plain links. */
@CauRongTest
class MineViewsTests {
    private final CalendarDesk desk;
    private final Actor reader;
    private final LocalDate today;
    private final LocalDate day;

    MineViewsTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Bốn Cách Xem");
        reader = desk.agency.unitHead();
        today = Vietnam.today(clock);
        day = YearMonth.from(today).plusMonths(2).atDay(10);
    }

    @Test
    void aMonthHasWeekNumbersCountsAndTheListOfTheChosenDay() {
        for (int hour = 8; hour < 13; hour++) {
            enter(day, hour);
        }
        Document month = page("?view=month&day=" + day);
        assertThat(month.text()).contains("Tháng " + day.getMonthValue() + "/" + day.getYear());
        assertThat(month.select("table.cr-month tbody th").eachText())
                .startsWith("" + Week.of(day.withDayOfMonth(1)).number());
        assertThat(month.select("table.cr-month tbody td")).hasSizeBetween(28, 42);
        var cell = month.select("td a[aria-current=date]").first();
        assertThat(cell.text()).isEqualTo("10 (5)");
        assertThat(cell.attr("aria-label")).isEqualTo(Vietnam.write(day) + ", 5 việc");
        assertThat(cell.parent().text()).contains("8:00–9:00 Việc lúc 8", "và 2 việc nữa");
        assertThat(month.select("#chosen .cr-row")).hasSize(5);
        Document other = page("?view=month&day=" + day.plusDays(1));
        assertThat(other.select("#chosen").text())
                .contains(
                        Vietnam.write(day.plusDays(1)),
                        "Tuần " + Week.of(day.plusDays(1)).number(),
                        "Chưa có gì");
        String there =
                other.select("td a[aria-label^=" + Vietnam.write(day) + "]").attr("href");
        assertThat(there).isEqualTo("/calendar/mine?view=month&day=" + day + "#chosen");
        assertThat(month.select("a[rel=next]").attr("href"))
                .isEqualTo("/calendar/mine?view=month&day=" + day.plusMonths(1).withDayOfMonth(1));
        assertThat(month.select("table.cr-month tbody th a").first().attr("href"))
                .isEqualTo("/calendar/mine?view=week&day="
                        + Week.of(day.withDayOfMonth(1)).monday());
    }

    @Test
    void aDayHasItsOwnLinesAndLeadsToTheOthers() {
        LocalDate on = day.plusDays(5);
        enter(on, 8);
        enter(on.plusDays(1), 9);
        Document page = page("?view=day&day=" + on);
        assertThat(page.select("#main").text())
                .contains("Việc lúc 8", "(tuần " + Week.of(on).number() + ")")
                .doesNotContain("Việc lúc 9");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/calendar/mine?view=day&day=" + on.plusDays(1));
        assertThat(page.select(".cr-filters a").eachText())
                .containsExactly("Ngày", "Tuần", "Tháng", "Sắp tới", "Lịch công tác");
        assertThat(page("?view=week&day=" + on).select("table td").text()).contains("Việc lúc 8");
        assertThat(page("?day=" + on.minusDays(29)).text())
                .contains("Việc lúc 8")
                .doesNotContain("Việc lúc 9");
    }

    @Test
    void whatAnAddressDoesNotNameIsToday() {
        for (String address : new String[] {"?view=day", "?view=day&day=9999999", "?view=month&week=2021-W99"}) {
            assertThat(page(address).select("section.cr-work h2").text()).contains(Vietnam.write(today));
        }
        assertThat(page("?view=nonsense").select("nav a[aria-current=true]").eachText())
                .contains("Sắp tới");
    }

    private void enter(LocalDate on, int hour) {
        var form =
                Map.of("title", "Việc lúc " + hour, "day", on.toString(), "from", hour + ":00", "to", hour + 1 + ":00");
        assertThat(desk.post("/calendar/mine", reader, form)).hasStatus(303);
    }

    private Document page(String query) {
        var answer = desk.get("/calendar/mine" + query, reader);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
