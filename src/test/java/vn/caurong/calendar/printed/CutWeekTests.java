package vn.caurong.calendar.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.week.Week;
import vn.caurong.calendar.weekly.WeekLines;
import vn.caurong.files.SheetPrinter;
import vn.caurong.kernel.Vietnam;

/** A week with more than is read at once says so on paper, in the table and to citizens. */
@CauRongTest
class CutWeekTests {
    private final CalendarDesk desk;
    private final PrintingWeeks printing;
    private final SheetPrinter printer;
    private final LocalDate day;

    CutWeekTests(ApplicationContext context, PrintingWeeks printing, SheetPrinter printer, Clock clock) {
        desk = new CalendarDesk(context, "Sở Rất Nhiều Việc");
        this.printing = printing;
        this.printer = printer;
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void whatIsLeftOutIsSaid() throws IOException {
        publish(WeekLines.MOST);
        assertThat(printing.of(Week.of(day), desk.agency.clerk()).more()).isEmpty();
        assertThat(citizens()).doesNotContain("hơn 1000 việc");
        publish(1);
        String screen = html("/calendar?show=all&week=" + Week.of(day));
        assertThat(Jsoup.parse(screen).select("main .cr-row-title"))
                .as("as many as it says")
                .hasSize(WeekLines.MOST);
        PrintedWeek week = printing.of(Week.of(day), desk.agency.clerk());
        assertThat(week.more()).startsWith("Tuần này có hơn 1000 việc");
        assertThat(pdf(week)).contains("Tuần này có hơn 1000 việc");
        assertThat(table(week)).contains("Tuần này có hơn 1000 việc");
        assertThat(citizens()).contains("Tuần này có hơn 1000 việc");
    }

    private void publish(int count) {
        desk.jdbc
                .sql("""
                        with entered as (
                            insert into calendar.entry (id, agency, unit, state, kind, words, starts, ends, chair, openness,
                                registered_by, registered_at, changed_by, changed_at)
                            select gen_random_uuid(), :agency, :office, 'PUBLISHED', 'DUTY', 'Việc', :from, :to, :chair, 'OPEN',
                                :person, :from, :person, :from
                            from generate_series(1, :count) returning id),
                        told as (
                            insert into calendar.entry_version (entry, version, mark, plan, person, at)
                            select id, 1, 'PUBLISHED', '{}', :person, :from from entered),
                        invited as (
                            insert into calendar.version_invited select id, 1, :from from entered)
                        insert into access.audience (subject_kind, subject_id, principal, why, since)
                        select 'calendar', id, 'post:' || :post, 'test', :from from entered
                        """)
                .param("agency", desk.agency.id())
                .param("office", desk.agency.office())
                .param("chair", desk.agency.leader().post())
                .param("person", desk.agency.clerk().person())
                .param("post", desk.agency.clerk().post().toString())
                .param("from", day.atTime(1, 0).atOffset(ZoneOffset.UTC))
                .param("to", day.atTime(2, 0).atOffset(ZoneOffset.UTC))
                .param("count", count)
                .update();
    }

    private String html(String address) throws UnsupportedEncodingException {
        return desk.get(address, desk.agency.clerk()).getResponse().getContentAsString();
    }

    private String citizens() {
        return text(desk.get("/public/calendar/" + desk.agency.code() + "?week=" + Week.of(day), null))
                .replaceAll("(8:00–9:00Việc Sáng · Giám đốc [\\p{L} ]+)+", "");
    }

    /** Its head: a thousand entries in one cell say nothing more. */
    private String pdf(PrintedWeek week) throws IOException {
        var head = new PrintedWeek(
                week.above(),
                week.agency(),
                week.title(),
                week.dates(),
                week.edition(),
                week.more(),
                week.closing(),
                week.headings(),
                week.columns(),
                List.of());
        var out = new ByteArrayOutputStream();
        printer.print("calendar/printed/sheet.jte", head, 1, out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String table(PrintedWeek week) throws IOException {
        var out = new ByteArrayOutputStream();
        WeekSheet.write(week, out);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getSheetAt(0).getRow(4).getCell(0).getStringCellValue();
        }
    }
}
