package vn.caurong.calendar.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.text;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.StatementCount;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.ui.Note;

/** A file is looked at before it is taken, and twice is not double. */
@CauRongTest
class ImportTests {
    private final CalendarDesk desk;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final Actor actor;
    private final LocalDate day;
    private final Imports imports;

    ImportTests(ApplicationContext context, Clock clock, MockMvcTester mvc, TestSignIn signIn) {
        desk = new CalendarDesk(context, "Sở Nhập Lịch");
        actor = desk.agency.specialist();
        this.mvc = mvc;
        imports = context.getBean(Imports.class);
        this.signIn = signIn;
        day = Vietnam.today(clock).plusDays(10);
    }

    @Test
    void twiceIsNotDoubleAndWhatChangedIsChanged() {
        String file = calendar(
                event(
                        "UID:a",
                        "SUMMARY:Lớp học",
                        "DTSTART:" + at(day, "0100"),
                        "DURATION:PT1H",
                        "RRULE:FREQ=WEEKLY;COUNT=4"),
                event("UID:b", "SUMMARY:Khám răng", "DTSTART:" + at(day, "0300"), "LOCATION:Hải Châu"),
                event("UID:c", "SUMMARY:Không giờ"));
        UUID look = look(file);
        String page = text(desk.get("/calendar/imports/" + look, actor));
        assertThat(page).contains("lich.ics", "2 việc", "4 lần", "Hải Châu", "Không giờ: không có giờ bắt đầu");
        assertThat(titles()).as("only looked at").isEmpty();
        assertThat(desk.get("/calendar/imports/" + look, desk.agency.leader())).hasStatus(404);
        assertThat(desk.post("/calendar/imports/" + look + "/taking", desk.agency.leader(), Map.of()))
                .hasStatus(404);

        assertThat(take(look)).containsExactly("5", "0", "0", "0");
        assertThat(titles()).containsOnly("Lớp học", "Khám răng").hasSize(5);
        assertThat(text(desk.post("/calendar/imports/" + look + "/taking", actor, Map.of())))
                .contains("Tệp này đã ghi vào lịch");
        assertThat(take(look(file))).as("the same once more").containsExactly("0", "0", "0", "0");
        assertThat(titles()).hasSize(5);

        String later = calendar(
                event("UID:a", "SUMMARY:Lớp học", "SEQUENCE:1", "STATUS:CANCELLED", "DTSTART:" + at(day, "0100")),
                event("UID:b", "SUMMARY:Khám răng lại", "SEQUENCE:1", "DTSTART:" + at(day, "0300")));
        assertThat(take(look(later))).containsExactly("0", "1", "4", "0");
        assertThat(titles()).containsExactly("Khám răng lại");
        assertThat(take(look(file))).as("older than what is there").containsExactly("4", "0", "0", "0");
    }

    @Test
    void theAnswerToASecondPressSaysWhatTheFirstDid() {
        UUID look = look(calendar(
                event("UID:tap", "SUMMARY:Bấm hai lần", "DTSTART:" + at(day, "0100")),
                event("UID:tap-2", "SUMMARY:Bấm hai lần nữa", "DTSTART:" + at(day, "0300"))));
        Map<String, String> press = Map.of("key", UUID.randomUUID().toString());
        assertThat(take(look, press)).containsExactly("2", "0", "0", "0");
        assertThat(take(look, press)).containsExactly("2", "0", "0", "0");
        assertThat(titles()).hasSize(2);
    }

    @Test
    void anOlderFileBringsNoTimeBackBesideTheOneThatWasMoved() {
        String old = calendar(event("UID:older", "SUMMARY:Hẹn", "DTSTART:" + at(day, "0100")));
        String moved = calendar(event("UID:older", "SUMMARY:Hẹn", "SEQUENCE:1", "DTSTART:" + at(day, "0500")));
        assertThat(take(look(old))).containsExactly("1", "0", "0", "0");
        assertThat(take(look(moved))).containsExactly("0", "1", "0", "0");
        assertThat(take(look(old))).containsExactly("0", "0", "0", "0");
        assertThat(titles()).containsExactly("Hẹn");
    }

    @Test
    void whatWasTakenIsInTheCalendarOnlyAndWhatWasLookedAtGoesAfterADay() {
        UUID taken = look(calendar(event("UID:own", "SUMMARY:Việc riêng tư", "DTSTART:" + at(day, "0100"))));
        assertThat(take(taken)).containsExactly("1", "0", "0", "0");
        assertThat(kept(taken)).containsExactly("[] []");
        assertThat(text(desk.get("/calendar/imports/" + taken, actor))).contains("đã ghi vào lịch");
        UUID left = look(calendar(event("UID:left", "SUMMARY:Bỏ dở", "DTSTART:" + at(day, "0100"))));
        imports.forget(Instant.now().minusSeconds(3600));
        assertThat(kept(left)).hasSize(1);
        imports.forget(Instant.now().plusSeconds(3600));
        assertThat(kept(left)).isEmpty();
        assertThat(kept(taken)).isEmpty();
    }

    private List<String> kept(UUID look) {
        return desk.jdbc
                .sql(
                        "select events || ' ' || refused from (select events::text, refused::text from calendar.import where id = ?) i")
                .param(look)
                .query(String.class)
                .list();
    }

    @Test
    void howManyEventsAFileHasMakesNoMoreStatements() {
        String[] many = IntStream.range(0, 60)
                .mapToObj(n -> event("UID:many" + n, "SUMMARY:Ca " + n, "DTSTART:" + at(day, "0100")))
                .toArray(String[]::new);
        UUID look = look(calendar(many));
        assertThat(StatementCount.statements(() -> assertThat(take(look)).containsExactly("60", "0", "0", "0")))
                .hasSizeLessThan(40);
        assertThat(titles()).hasSize(60);
    }

    @Test
    void whatItsPersonChangedStaysUntilAFileSaysSomethingNewer() {
        String file = calendar(event("UID:d", "SUMMARY:Tập huấn", "DTSTART:" + at(day, "0700")));
        assertThat(take(look(file))).containsExactly("1", "0", "0", "0");
        var id = desk.jdbc
                .sql("select id from calendar.personal where person = ? and uid = 'd'")
                .param(actor.person())
                .query(UUID.class)
                .single();
        var change = Map.of(
                "title",
                "Tập huấn, mang máy",
                "day",
                Vietnam.write(day),
                "from",
                "14:30",
                "to",
                "16:00",
                "version",
                "1");
        assertThat(desk.post("/calendar/mine/" + id, actor, change)).hasStatus(303);
        assertThat(take(look(file))).as("the same file").containsExactly("0", "0", "0", "1");
        assertThat(titles()).containsExactly("Tập huấn, mang máy");
        String newer = calendar(event("UID:d", "SUMMARY:Tập huấn dời", "SEQUENCE:1", "DTSTART:" + at(day, "0800")));
        assertThat(take(look(newer))).containsExactly("0", "1", "0", "0");
        assertThat(titles()).containsExactly("Tập huấn dời");
    }

    @Test
    void whatIsElsewhereNowIsNotThereTwiceAndOneThatIsOffTakesNoOthersAlong() {
        String rule = "RRULE:FREQ=DAILY;COUNT=3";
        String file = calendar(event("UID:e", "SUMMARY:Giao ban", "DTSTART:" + at(day, "0100"), rule));
        assertThat(take(look(file))).containsExactly("3", "0", "0", "0");
        String off = calendar(event(
                "UID:e",
                "RECURRENCE-ID:" + at(day.plusDays(1), "0100"),
                "STATUS:CANCELLED",
                "DTSTART:" + at(day.plusDays(1), "0100")));
        assertThat(take(look(off))).containsExactly("0", "0", "1", "0");
        String later = calendar(event("UID:e", "SUMMARY:Giao ban", "SEQUENCE:3", "DTSTART:" + at(day, "0200"), rule));
        assertThat(take(look(later))).as("an hour later").containsExactly("1", "2", "0", "0");
        assertThat(titles()).hasSize(3);
        String fewer = calendar(event("UID:e", "SUMMARY:Giao ban", "SEQUENCE:4", "DTSTART:" + at(day, "0200")));
        assertThat(take(look(fewer))).as("no longer repeated").containsExactly("0", "0", "2", "0");
        assertThat(titles()).hasSize(1);
    }

    @Test
    void aSeriesThatTakesPlaceNoMoreGoesAndDaysOffAreSaidBeforehand() {
        String rule = "RRULE:FREQ=DAILY;COUNT=7";
        String file = calendar(event("UID:f", "SUMMARY:Trực ban", "DTSTART:" + at(day, "0100"), rule));
        UUID look = look(file);
        assertThat(text(desk.get("/calendar/imports/" + look, actor)))
                .containsPattern("[2-7] lần lặp lại rơi vào ngày nghỉ");
        assertThat(take(look)).as("as its organizer wrote it").containsExactly("7", "0", "0", "0");
        StringBuilder off = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            off.append("EXDATE:").append(at(day.plusDays(i), "0100")).append("\r\n");
        }
        String none = calendar(event("UID:f", "SUMMARY:Trực ban", "DTSTART:" + at(day, "0100"), off + rule));
        UUID gone = look(none);
        assertThat(text(desk.get("/calendar/imports/" + gone, actor))).contains("không còn lần nào");
        assertThat(take(gone)).containsExactly("0", "0", "7", "0");
        assertThat(titles()).isEmpty();
        assertThat(text(desk.get("/calendar/imports/" + look(none), actor)))
                .as("nothing of it is there any more")
                .contains("không có lần nào từ một tháng trước");
    }

    @Test
    void aFileThatIsNoCalendarGetsASentence() {
        assertThat(text(upload("<html>"))).contains("Đây không phải tệp lịch .ics");
        assertThat(text(upload(calendar(event("SUMMARY:" + "x".repeat(10_000_000))))))
                .contains("Tệp lớn quá 2 MB");
        assertThat(text(upload(calendar(event("UID:a").repeat(5000))))).contains("Tệp có 5000 việc");
        assertThat(desk.get("/calendar/imports", actor)).hasStatusOk();
        UUID nothing = look(calendar(event("UID:x", "SUMMARY:<script>alert(1)</script>")));
        String page = new String(
                desk.get("/calendar/imports/" + nothing, actor).getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(page)
                .contains("không có việc nào ghi được", "&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    private UUID look(String file) {
        MvcTestResult answer = upload(file);
        String to = Objects.requireNonNull(answer.getResponse().getHeader("Location"), () -> text(answer));
        return UUID.fromString(to.substring(to.lastIndexOf('/') + 1));
    }

    private MvcTestResult upload(String file) {
        return mvc.post()
                .uri("/calendar/imports")
                .multipart()
                .file(new MockMultipartFile("file", "lich.ics", "text/calendar", file.getBytes(StandardCharsets.UTF_8)))
                .param("key", UUID.randomUUID().toString())
                .with(signIn.as(actor))
                .exchange();
    }

    private List<String> take(UUID look) {
        return take(look, Map.of());
    }

    private List<String> take(UUID look, Map<String, String> press) {
        MvcTestResult answer = desk.post("/calendar/imports/" + look + "/taking", actor, press);
        assertThat(answer).hasStatus(303).hasHeader("Location", "/calendar/mine");
        return ((Note) answer.getMvcResult().getFlashMap().get("note")).arguments();
    }

    private List<String> titles() {
        return desk.jdbc
                .sql("select title from calendar.personal where person = ? order by starts")
                .param(actor.person())
                .query(String.class)
                .list();
    }

    private static String at(LocalDate day, String utc) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE) + "T" + utc + "00Z";
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }
}
