package vn.caurong.calendar.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** A week gone by says who it was then, whoever came since. */
@CauRongTest
class NamesThenTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final PrintingWeeks printing;
    private final LocalDate today;
    private final LocalDate then;

    NamesThenTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Nhớ Tên");
        agency = desk.agency;
        printing = context.getBean(PrintingWeeks.class);
        today = Vietnam.today(clock);
        then = today.minusWeeks(8).with(DayOfWeek.WEDNESDAY);
    }

    @Test
    void columnsAndNamesAreOfTheWeek() {
        UUID entry = pastEntry();
        assertThat(text(desk.get("/calendar/entries/" + entry, agency.clerk())))
                .contains(
                        "Chủ trì Phan Thử Phó, Phó Giám đốc",
                        "Lê Văn Thử Đầu, Giám đốc; Hồ Thị Thử Trưởng, Trưởng phòng; Phòng Nghiệp vụ")
                .doesNotContain("; ;", "Người Mới");
        String week = "?week=" + Week.of(then);
        assertThat(text(desk.get("/calendar" + week, agency.clerk())))
                .contains("Phan Thử Phó", "Họp giao ban")
                .doesNotContain("Người Mới");
        assertThat(text(desk.get("/calendar/day?show=all&day=" + then, agency.clerk())))
                .contains("Phan Thử Phó");
        assertThat(text(desk.get("/public/calendar/" + agency.code() + week, null)))
                .contains("Phan Thử Phó", "Họp giao ban");
        PrintedWeek paper = printing.of(Week.of(then), agency.clerk());
        assertThat(paper.columns()).extracting(PrintedColumn::name).contains("Phan Thử Phó", "Lê Văn Thử Đầu");
        assertThat(printing.of(Week.of(today), agency.clerk()).columns())
                .extracting(PrintedColumn::name)
                .doesNotContain("Phan Thử Phó")
                .contains("Người Mới");
    }

    @Test
    void thePaperIsDatedAsItWasPublished() {
        UUID entry = pastEntry();
        Week week = Week.of(then);
        desk.jdbc
                .sql("insert into calendar.publication values (?, ?, ?, 1, ?, ?, ?)")
                .params(
                        agency.id(),
                        week.year(),
                        week.number(),
                        agency.clerk().person(),
                        agency.clerk().post(),
                        LocalDate.of(2020, 2, 5).atTime(1, 0).atOffset(ZoneOffset.UTC))
                .update();
        assertThat(printing.of(week, agency.clerk()).closing()).isEqualTo("Đà Nẵng, ngày 05 tháng 02 năm 2020");
        assertThat(printing.of(Week.of(today.plusWeeks(30)), agency.clerk()).closing())
                .as("a draft is of today")
                .isEqualTo("Đà Nẵng, " + Vietnam.onPaper(today));
        assertThat(desk.state(entry)).isEqualTo("PUBLISHED");
    }

    /** Chaired by the deputy; their post, the division and the head's post ended since, and the director is another. */
    private UUID pastEntry() {
        UUID entry = desk.published(with(
                meeting(today.plusWeeks(2), "08:00", "09:00"),
                "openness",
                "open",
                "chair",
                agency.deputy().post().toString(),
                "post",
                agency.leader().post() + "," + agency.unitHead().post(),
                "unit",
                agency.division().toString()));
        desk.jdbc
                .sql("update calendar.entry set starts = :from, ends = :to where id = :id")
                .param("from", then.atTime(1, 0).atOffset(ZoneOffset.UTC))
                .param("to", then.atTime(2, 0).atOffset(ZoneOffset.UTC))
                .param("id", entry)
                .update();
        LocalDate end = today.minusWeeks(2);
        desk.jdbc
                .sql("update organization.unit set during = daterange('2020-01-01', ?) where id = ?")
                .params(end, agency.division())
                .update();
        for (UUID post : new UUID[] {agency.deputy().post(), agency.unitHead().post()}) {
            for (String what : new String[] {
                "post set during = daterange('2020-01-01', ?) where id",
                "holding set during = daterange('2020-01-01', ?) where post"
            }) {
                desk.jdbc
                        .sql("update organization." + what + " = ?")
                        .params(end, post)
                        .update();
            }
        }
        UUID person = Ids.next();
        desk.jdbc
                .sql("update organization.holding set during = daterange('2020-01-01', ?) where post = ?")
                .params(end, agency.leader().post())
                .update();
        desk.jdbc
                .sql("insert into organization.person values (?, 'Người Mới')")
                .param(person)
                .update();
        desk.jdbc
                .sql("insert into organization.holding (id, person, post, during) values (?, ?, ?, daterange(?, null))")
                .params(Ids.next(), person, agency.leader().post(), end)
                .update();
        return entry;
    }
}
