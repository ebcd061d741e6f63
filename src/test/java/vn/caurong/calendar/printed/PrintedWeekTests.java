package vn.caurong.calendar.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** The week on paper, as a table and for citizens; what is restricted is on none of them. */
@CauRongTest
class PrintedWeekTests {
    private static final String[] OPENNESS = {"open", "internal", "restricted"};

    private final CalendarDesk desk;
    private final TestAgency agency;
    private final LocalDate day;
    private final Week week;

    PrintedWeekTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Treo Lịch");
        agency = desk.agency;
        day = Vietnam.today(clock).with(DayOfWeek.WEDNESDAY).plusWeeks(3);
        week = Week.of(day);
    }

    @Test
    void thePaperHasSelectableWordsAndMarksAndNothingRestricted() throws IOException {
        assertThat(pdf(week)).contains("Dự thảo, chưa công bố");
        Map<String, UUID> entries = published(day);
        UUID late = desk.entered(agency.clerk(), form(day.plusDays(1), "internal", "Họp bổ sung đột xuất"));
        publish(late);
        change(entries.get("internal"));
        String paper = pdf(week);
        assertThat(paper)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "LỊCH CÔNG TÁC TUẦN " + week.number())
                .contains(
                        Vietnam.write(week.monday()),
                        "Thứ Tư",
                        "Sáng",
                        agency.leader().name())
                .contains("Việc open", "Việc internal", "MỚI", "ĐIỀU CHỈNH", "Công bố lần 2")
                .doesNotContain("Việc restricted");
        assertThat(table(week))
                .contains("điểm cầu: UBND Hòa Vang, Huyện đảo", "Việc open", "ĐIỀU CHỈNH: Việc internal")
                .doesNotContain("restricted");
    }

    @Test
    void beforeThePublicationDraftsOfUnitsAreNotOnPaper() throws IOException {
        LocalDate on = day.plusWeeks(7);
        desk.entered(agency.clerk(), with(form(on, "internal", "Việc đã đăng ký")));
        desk.entered(
                agency.clerk(),
                with(form(on, "internal", "Việc còn nháp"), "as", "draft", "from", "15:00", "to", "16:00"));
        assertThat(pdf(Week.of(on))).contains("Dự thảo", "Việc đã đăng ký").doesNotContain("còn nháp");
    }

    @Test
    void elevenLeadersStandOnThreeSheets() throws IOException {
        CalendarDesk many = new CalendarDesk(desk.context, "Sở Nhiều Lãnh Đạo");
        for (int n = 0; n < 9; n++) {
            many.agency.more(many.agency.id(), "Phó Giám đốc", Role.LEADER, "Lãnh Đạo Số " + n);
        }
        byte[] bytes = many.get("/calendar/week.pdf?week=" + week, many.agency.clerk())
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(document)).contains("Lãnh Đạo Số 8");
        }
    }

    @Test
    void citizensReadWhatIsPublishedAndOpenAndNothingElse() {
        LocalDate other = day.plusWeeks(1);
        String address = "/public/calendar/" + agency.code() + "?week=" + Week.of(other);
        Map<String, UUID> entries = entered(other);
        assertThat(text(desk.get(address, null))).contains("chưa công bố").doesNotContain("Việc");
        publish(entries.values().toArray(UUID[]::new));
        var answer = desk.get(address, null);
        assertThat(answer).hasStatusOk();
        assertThat(text(answer)).contains("Việc open", agency.leader().name()).doesNotContain("internal", "restricted");
        assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("max-age=120, public");
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(text(desk.get(address, agency.clerk())))
                .as("nothing of a reader on a page that is kept for all")
                .doesNotContain(agency.clerk().name());
        assertThat(desk.get("/calendar?week=" + Week.of(other), agency.clerk())
                        .getResponse()
                        .getHeader("Cache-Control"))
                .isEqualTo("no-store");
        var closed = with(form(other, "restricted", "Việc open"), "why", "Chuyển hạn chế");
        assertThat(desk.act(entries.get("open"), "change", agency.clerk(), closed))
                .hasStatus(303);
        assertThat(text(desk.get(address, null))).doesNotContain("Việc open");
        assertThat(text(desk.get("/public/calendar", null))).contains(agency.name());
        assertThat(desk.get("/public/calendar/NO.SUCH", null)).hasStatus(404);
    }

    @Test
    void whatWasMovedToAnotherWeekStaysOnTheSheetItLeft() throws IOException {
        LocalDate on = day.plusWeeks(3);
        Map<String, UUID> entries = published(on);
        LocalDate to = on.plusWeeks(2).plusDays(1);
        for (String openness : OPENNESS) {
            var moved = with(form(to, openness, "Nay " + openness), "why", "Dời tuần");
            String from = openness.equals("open") ? "13:00" : openness.equals("internal") ? "15:00" : "17:00";
            String end = from.replace(":00", ":30");
            assertThat(desk.act(entries.get(openness), "change", agency.clerk(), with(moved, "from", from, "to", end)))
                    .hasStatus(303);
        }
        Week left = Week.of(on);
        String mark = "ĐIỀU CHỈNH → tuần " + Week.of(to).number() + " (" + Vietnam.write(to) + ")";
        assertThat(pdf(left)).contains(mark, "Việc open", "Việc internal").doesNotContain("restricted", "Nay");
        assertThat(table(left)).contains(mark + ": Việc open").doesNotContain("Nay open", "restricted");
        String screen = text(desk.get("/calendar?week=" + left, agency.leader()));
        assertThat(screen).contains(mark + " Việc open", mark + " Việc restricted");
        assertThat(text(desk.get("/calendar?week=" + left, agency.specialist())))
                .contains(mark + " Việc internal")
                .doesNotContain("Việc restricted");
        String address = "/public/calendar/" + agency.code() + "?week=";
        assertThat(text(desk.get(address + left, null)))
                .contains("Việc open", mark)
                .doesNotContain("internal", "restricted", "Nay");
        assertThat(text(desk.get(address + Week.of(to), null))).contains("Nay open");
        assertThat(text(desk.get("/calendar/month?day=" + on, agency.clerk())))
                .as("the cells of a month have no marks")
                .doesNotContain("Việc open");
        var closed = with(form(to, "internal", "Nay open"), "from", "13:00", "to", "13:45", "why", "Thôi công khai");
        assertThat(desk.act(entries.get("open"), "change", agency.clerk(), closed))
                .hasStatus(303);
        assertThat(text(desk.get(address + left, null)))
                .as("open then, but no more")
                .doesNotContain("Việc open");
        var back = with(form(on, "internal", "Về lại"), "from", "13:00", "to", "13:30", "why", "Về tuần cũ");
        assertThat(desk.act(entries.get("open"), "change", agency.clerk(), back))
                .hasStatus(303);
        assertThat(pdf(left)).contains("Về lại").doesNotContain("Việc open");
        assertThat(pdf(Week.of(to)))
                .contains("ĐIỀU CHỈNH → tuần " + left.number() + " (" + Vietnam.write(on) + ")", "Nay open");
    }

    private Map<String, UUID> published(LocalDate on) {
        Map<String, UUID> entries = entered(on);
        publish(entries.values().toArray(UUID[]::new));
        return entries;
    }

    private Map<String, UUID> entered(LocalDate on) {
        Map<String, UUID> entries = new HashMap<>();
        int hour = 8;
        for (String openness : OPENNESS) {
            var form = with(form(on, openness, "Việc " + openness), "from", "%02d:00".formatted(hour++));
            entries.put(openness, desk.entered(agency.clerk(), with(form, "to", "%02d:00".formatted(hour))));
        }
        return entries;
    }

    private Map<String, String> form(LocalDate on, String openness, String words) {
        return with(
                meeting(on, "14:00", "15:00"),
                "sites",
                "UBND Hòa Vang\n Huyện đảo ",
                "openness",
                openness,
                "words",
                words,
                "chair",
                agency.leader().post().toString());
    }

    private void publish(UUID... entries) {
        for (String act : new String[] {"consolidation", "approval", "publication"}) {
            Actor by = act.equals("approval") ? agency.leader() : agency.clerk();
            for (UUID entry : act.equals("publication") ? new UUID[] {entries[0]} : entries) {
                var form = Map.of("week", weekOf(entries[0]), "pick", entry + "_" + desk.version(entry));
                assertThat(desk.post("/calendar/" + act, by, form)).hasStatus(303);
            }
        }
    }

    private String weekOf(UUID entry) {
        return Week.of(desk.jdbc
                        .sql("select (starts at time zone 'Asia/Ho_Chi_Minh')::date from calendar.entry where id = ?")
                        .param(entry)
                        .query(LocalDate.class)
                        .single())
                .toString();
    }

    private void change(UUID entry) {
        var form = with(form(day, "internal", "Việc internal"), "from", "16:00", "to", "17:00", "why", "Dời giờ");
        assertThat(desk.act(entry, "change", agency.clerk(), form)).hasStatus(303);
    }

    private String pdf(Week of) throws IOException {
        byte[] bytes = desk.get("/calendar/week.pdf?week=" + of, agency.clerk())
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String table(Week of) throws IOException {
        byte[] bytes = desk.get("/calendar/week.xlsx?week=" + of, agency.clerk())
                .getResponse()
                .getContentAsByteArray();
        StringBuilder all = new StringBuilder();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> all.append(cell).append(' ')));
        }
        return all.toString();
    }
}
