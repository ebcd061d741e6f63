package vn.caurong.calendar.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
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

    private Document page(String address) {
        var answer = desk.get(address, desk.agency.clerk());
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
