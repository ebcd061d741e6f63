package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;

/** Whatever an address or a form has in it, the calendar answers with a page or a sentence. */
@CauRongTest
class OddInputTests {
    private final CalendarDesk desk;
    private final Actor clerk;
    private final LocalDate day;

    OddInputTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Nhập Lạ");
        clerk = desk.agency.clerk();
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar?week=0001-W01&show=all&report=x",
                "/calendar?week=9999-W52",
                "/calendar/week.pdf?week=9999-W52",
                "/calendar/week.xlsx?week=0001-W01",
                "/calendar/day?day=+999999999-12-31",
                "/calendar/month?day=2999-12-31",
                "/calendar/month?day=1900-01-01&show=mine",
                "/calendar/agenda?day=2999-12-31&show=unit",
                "/calendar/mine?week=9999-W52&view=month",
                "/calendar/mine?week=0001-W01",
                "/calendar/mine?day=\0",
                "/calendar/merging?week=9999-W52&pick=x",
                "/calendar/free?day=2999-12-31&minutes=\0&post=\0",
                "/calendar/entries/new?day=\0&from=\0&to=\0&invitation=\0",
                "/calendar/entries/new?invitation=//evil.example/documents/incoming/1",
                "/calendar/entries/new?post[x]=1",
                "/calendar/entries/new?post[",
                "/calendar/entries/new?post[-1]=x&day[0]=1",
                "/calendar/entries/new?post[2147483647]=x",
                "/calendar/repeats?day=2999-12-31&times=999",
                "/calendar/repeats?day=2020-01-01&until=2999-12-31",
                "/calendar/clashes?kind=meeting&day=2999-12-31&from=0:00&to=23:59&last=2999-12-31&room=x",
                "/calendar/clashes?kind=meeting&day=8/4/2999&from=0:00&to=23:59&people=99999",
                "/calendar/feeds",
                "/calendar/resources",
                "/calendar/cut-offs",
                "/calendar/imports"
            })
    void aPageIsShown(String address) {
        assertThat(desk.get(address, clerk)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar/entries/x",
                "/calendar/entries/x/edit",
                "/calendar/entries/00000000-0000-0000-0000-000000000000",
                "/calendar/entries/00000000-0000-0000-0000-000000000000/edit?invitation=\0",
                "/calendar/entries/00000000-0000-0000-0000-000000000000/moving?day=x&half=x",
                "/calendar/entries/00000000-0000-0000-0000-000000000000/files/x/",
                "/calendar/mine/00000000-0000-0000-0000-000000000000",
                "/calendar/imports/00000000-0000-0000-0000-000000000000",
                "/calendar/resources/00000000-0000-0000-0000-000000000000",
                "/calendar/weeks/00000000-0000-0000-0000-000000000000",
                "/calendar/invitations?entry=x",
                "/calendar/feeds/x.ics",
                "/public/calendar/x?week=\0"
            })
    void nothingIsThere(String address) {
        assertThat(desk.get(address, clerk)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar/week.pdf?week=2020-W54",
                "/calendar/week.xlsx?week=\0",
                "/calendar/free?day=31/02/2020",
                "/calendar/invitations?invitation=\0"
            })
    void aSentenceSaysWhatIsWrong(String address) {
        assertThat(desk.get(address, clerk)).hasStatus(422);
    }

    @Test
    void formsWithOddFieldsGetASentence() {
        var form = meeting(day, "08:00", "09:00");
        String[][] odd = {
            {"words", "Họp\0"},
            {"others", "x".repeat(201)},
            {"kind", "họp"},
            {"openness", ""},
            {"people", "-1"},
            {"people", "99999"},
            {"day", "01/01/3000"},
            {"day", "0001-01-01"},
            {"last", "29/02/2999"},
            {"chair", "x"},
            {"unit", "x"},
            {"until", "31/12/2999"},
            {"until", "2020-01-01"},
            {"from", "٨:٠٠"},
            {"why", "x".repeat(501)},
            {"place", "x".repeat(201)},
            {"sites", "x".repeat(1001)},
            {"notes", "x".repeat(1001)},
            {"key", "x"},
            {"invitation", "x".repeat(1001)},
            {"invitation-at", "x".repeat(1001)},
            {"words", " "}
        };
        for (String[] field : odd) {
            assertThat(desk.enter(clerk, with(form, field)))
                    .as(field[0] + " " + field[1])
                    .hasStatus(422);
        }
        UUID entry = desk.entered(clerk, form);
        for (String act : new String[] {"edit", "registration", "cancellation", "putting-off", "closing", "half-day"}) {
            assertThat(desk.post("/calendar/entries/" + entry + "/" + act, clerk, Map.of("version", "x")))
                    .as(act)
                    .hasStatus(422);
        }
        assertThat(desk.post("/calendar/mine", clerk, Map.of("title", "x", "day", "" + day, "keep[x]", "1")))
                .hasStatus(422);
        assertThat(desk.post("/calendar/resources", clerk, Map.of("kind", "room", "name", "P\0", "seats", "9")))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("đã có");
        assertThat(desk.post("/calendar/feeds", clerk, Map.of("calendar", "\0")))
                .hasStatus(422);
        assertThat(desk.post("/calendar/cut-offs", clerk, Map.of("weekday", "1", "at", "8:00", "from", "2999-13-01")))
                .hasStatus(422);
        assertThat(desk.post("/calendar/merging", clerk, Map.of("stays", "x", "pick", "x")))
                .hasStatus(422);
        assertThat(desk.post("/calendar/consolidation", clerk, Map.of("week", "9999-W99")))
                .hasStatus(422);
        for (String week : new String[] {"0001-W01", "1999-W52", "9999-W52"}) {
            assertThat(desk.post("/calendar/publication", clerk, Map.of("week", week)))
                    .as(week)
                    .hasStatus(422);
        }
    }

    @Test
    void aCalendarFileThatIsMissingOrEmptyGetsASentence() {
        assertThat(desk.post("/calendar/imports", clerk, Map.of())).hasStatus(422);
        assertThat(desk.upload("/calendar/imports", clerk, new MockMultipartFile("file", "a.ics", null, new byte[0])))
                .hasStatus(422);
        assertThat(desk.upload("/calendar/imports", clerk, new MockMultipartFile("paper", "a.ics", null, new byte[1])))
                .hasStatus(422);
    }

    @Test
    void whatIsPastedWithInvisibleCharactersIsOnPaperAndInFeedsAsAnythingElse() {
        String leader = desk.agency.leader().post().toString();
        var form = with(
                meeting(day, "10:00", "11:00"),
                "words",
                "Họp\u000Bgiao\u0001ban\rtuần\uFFFE",
                "chair",
                leader,
                "notes",
                "Một\rhai\u0002",
                "others",
                "Ông\u0003 A");
        UUID entry = desk.published(form);
        assertThat(text(desk.get("/calendar/entries/" + entry, clerk))).contains("Họp giao ban tuần");
        String week = Week.of(day).toString();
        assertThat(desk.get("/calendar/week.pdf?week=" + week, clerk)).hasStatusOk();
        assertThat(desk.get("/calendar/week.xlsx?week=" + week, clerk)).hasStatusOk();
        assertThat(desk.jdbc
                        .sql("select words || notes from calendar.entry where id = ?")
                        .param(entry)
                        .query(String.class)
                        .single())
                .doesNotContain("\r", "\u0001", "\u000B", "\u0002", "\uFFFE");
    }
}
