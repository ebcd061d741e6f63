package vn.caurong.calendar.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.entries.Publishing;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;
import vn.caurong.ui.Note;

/** Feeds read by two iCalendar readers that share nothing with the writer, and who may read what by a link. */
@CauRongTest
class FeedTests {
    private static final String LONG =
            "Họp; nghe báo cáo, \\ “Đề án chuyển đổi số” ".repeat(8).substring(0, 300);

    private final CalendarDesk desk;
    private final TestAgency agency;
    private final MockMvcTester mvc;
    private final LocalDate day;

    FeedTests(ApplicationContext context, Clock clock, MockMvcTester mvc) {
        desk = new CalendarDesk(context, "Sở Có Liên Kết");
        agency = desk.agency;
        this.mvc = mvc;
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void twoReadersSeeEveryField() {
        UUID room = desk.room("Phòng họp số 1, tầng 2", 20);
        UUID entry = desk.entered(
                agency.clerk(),
                with(
                        form("08:00", "09:30", agency.leader()),
                        "words",
                        LONG,
                        "room",
                        room.toString(),
                        "sites",
                        "Hòa Vang\nHoàng Sa",
                        "notes",
                        "Mang; theo, tài liệu\nĐúng giờ"));
        Publishing.publish(desk, day, entry);
        byte[] feed =
                body(read(link(agency.leader(), FeedKind.PERSON, agency.leader().person())));
        Instant starts = day.atTime(8, 0).atZone(Vietnam.ZONE).toInstant();
        Read expected = new Read(
                entry.toString(),
                desk.version(entry),
                changed(entry),
                starts,
                starts.plusSeconds(5400),
                LONG.strip(),
                "Chủ trì: " + agency.leader().name()
                        + ", Giám đốc\nĐiểm cầu: Hòa Vang, Hoàng Sa\nMang; theo, tài liệu\nĐúng giờ",
                "Phòng họp số 1, tầng 2",
                "CONFIRMED",
                "PRIVATE",
                "OPAQUE");
        assertThat(Read.byBiweekly(feed)).containsExactly(expected);
        assertThat(Read.byFx(feed)).containsExactly(expected);
        var calendar = Read.biweekly(feed);
        String name = "Lịch công tác của " + agency.leader().name();
        assertThat(calendar.getNames().getFirst().getValue()).isEqualTo(name);
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo(name);
        assertThat(calendar.getRefreshInterval().getValue().toMillis()).isEqualTo(3_600_000);
        assertThat(calendar.getTimezoneInfo().getTimezones())
                .extracting(zone -> zone.getTimeZone().getID())
                .containsExactly("Asia/Ho_Chi_Minh");
        for (String line : new String(feed, StandardCharsets.UTF_8).split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r", "\uFFFD");
        }
    }

    @Test
    void whoHoldsNoPostAnyMoreIsCalledByName() {
        var gone = agency.more(agency.division(), "Chuyên viên", vn.caurong.kernel.Role.SPECIALIST, "Tạ Đã Nghỉ");
        UUID entry = desk.entered(
                agency.clerk(), with(form("16:00", "17:00", agency.leader()), "person", "" + gone.person()));
        Publishing.publish(desk, day, entry);
        agency.vacate(gone);
        byte[] feed =
                body(read(link(agency.leader(), FeedKind.PERSON, agency.leader().person())));
        assertThat(new String(feed, StandardCharsets.UTF_8).replace("\r\n ", ""))
                .contains("Thành phần: Tạ Đã Nghỉ")
                .doesNotContain("" + gone.person());
    }

    @Test
    void aChangeRaisesTheSequenceAndWhatEndedSaysSo() {
        UUID put = desk.entered(agency.clerk(), form("08:00", "09:00", agency.leader()));
        UUID off = desk.entered(agency.clerk(), form("10:00", "11:00", agency.leader()));
        UUID draft = desk.entered(agency.clerk(), form("14:00", "15:00", agency.leader()));
        Publishing.publish(desk, day, put, off);
        String link = link(agency.leader(), FeedKind.PERSON, agency.leader().person());
        var before = Read.byBiweekly(body(read(link)));
        assertThat(before).extracting(Read::uid).doesNotContain(draft.toString());
        desk.act(put, "putting-off", agency.clerk(), Map.of("why", "Chờ báo cáo"));
        desk.act(off, "cancellation", agency.clerk(), Map.of("why", "Thôi họp"));
        var after = Read.byFx(body(read(link)));
        assertThat(after)
                .extracting(Read::uid)
                .containsExactlyElementsOf(before.stream().map(Read::uid).toList());
        assertThat(after).extracting(Read::status).containsExactly("CANCELLED", "TENTATIVE");
        assertThat(after).extracting(Read::busy).containsOnly("TRANSPARENT");
        assertThat(after).extracting(Read::summary).containsExactly("HỦY: Họp giao ban", "HOÃN: Họp giao ban");
        for (int i = 0; i < 2; i++) {
            assertThat(after.get(i).sequence()).isGreaterThan(before.get(i).sequence());
        }
    }

    /** RFC 5545 3.8.2.7: a week at the office is no week in which nobody may ask for an hour. */
    @Test
    void onDutyNobodyIsTakenButTheRoomIs() {
        UUID room = desk.room("Phòng trực", 4);
        var duty = with(form("08:00", "17:00", agency.leader()), "kind", "duty", "room", room.toString());
        Publishing.publish(desk, day, desk.entered(agency.clerk(), duty));
        var own = link(agency.leader(), FeedKind.PERSON, agency.leader().person());
        assertThat(Read.byBiweekly(body(read(own)))).extracting(Read::busy).containsExactly("TRANSPARENT");
        assertThat(Read.byFx(body(read(link(agency.clerk(), FeedKind.ROOM, room)))))
                .extracting(Read::busy)
                .containsExactly("OPAQUE");
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        String link = link(agency.leader(), FeedKind.PERSON, agency.leader().person());
        MvcTestResult first = read(link);
        assertThat(first).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        String tag = first.getResponse().getHeader("ETag");
        assertThat(tag).isNotNull();
        var again = mvc.get().uri(path(link)).header("If-None-Match", tag).exchange();
        assertThat(again).hasStatus(304);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
        UUID entry = desk.entered(agency.clerk(), form("08:00", "09:00", agency.leader()));
        Publishing.publish(desk, day, entry);
        assertThat(mvc.get().uri(path(link)).header("If-None-Match", tag).exchange())
                .hasStatusOk();
    }

    @Test
    void aRoomIsHeldFromRegistrationOnWithoutAWord() {
        UUID room = desk.room("Phòng đang giữ", 10);
        var held = with(form("15:00", "16:00", agency.leader()), "room", room.toString(), "words", "Chưa công bố");
        UUID entry = desk.entered(agency.clerk(), held);
        desk.entered(agency.clerk(), with(held, "as", "draft", "from", "17:00", "to", "18:00"));
        String link = link(agency.clerk(), FeedKind.ROOM, room);
        assertThat(Read.byBiweekly(body(read(link)))).singleElement().satisfies(each -> {
            assertThat(each.uid()).isEqualTo(entry.toString());
            assertThat(each.summary()).isEqualTo("Đã giữ");
            assertThat(each.status()).isEqualTo("TENTATIVE");
            assertThat(each.busy()).isEqualTo("OPAQUE");
        });
        assertThat(unfolded(link)).doesNotContain("Chưa công bố", "Thành phần", "Chủ trì");
        assertThat(unfolded(
                        link(agency.leader(), FeedKind.PERSON, agency.leader().person())))
                .doesNotContain(entry.toString());
        desk.act(entry, "cancellation", agency.clerk(), Map.of("why", "Thôi"));
        assertThat(Read.byBiweekly(body(read(link)))).isEmpty();
    }

    @Test
    void whatIsRestrictedIsBusyAndNothingElse() {
        UUID room = desk.room("Phòng kín", 10);
        UUID entry = desk.entered(
                agency.clerk(),
                with(
                        form("08:00", "09:00", agency.leader()),
                        "words",
                        "Việc riêng",
                        "room",
                        room.toString(),
                        "openness",
                        "restricted"));
        Publishing.publish(desk, day, entry);
        String own =
                unfolded(link(agency.leader(), FeedKind.PERSON, agency.leader().person()));
        assertThat(own).contains("SUMMARY:Bận").doesNotContain("Việc riêng", "Phòng kín");
        assertThat(unfolded(link(agency.specialist(), FeedKind.ROOM, room)))
                .contains("SUMMARY:Bận")
                .doesNotContain("Việc riêng");
        assertThat(unfolded(link(agency.specialist(), FeedKind.UNIT, agency.office())))
                .as("may not see it, and it is no room")
                .doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void aLinkReadsNothingOnceWithdrawnOrItsOwnerLeft() {
        Actor reader = agency.specialist();
        String link = link(reader, FeedKind.UNIT, agency.division());
        assertThat(read(link)).hasStatusOk();
        assertThat(read(link.replace(".ics", "x.ics"))).hasStatus(404);
        UUID id = desk.jdbc
                .sql("select id from calendar.feed where person = ? and read_at is not null")
                .param(reader.person())
                .query(UUID.class)
                .single();
        assertThat(desk.post("/calendar/feeds/" + id + "/withdrawal", agency.clerk(), Map.of()))
                .as("another's")
                .hasStatus(404);
        assertThat(desk.post("/calendar/feeds/" + id + "/withdrawal", reader, Map.of()))
                .hasStatus(303);
        assertThat(read(link)).hasStatus(404);

        String second = link(reader, FeedKind.UNIT, agency.division());
        desk.jdbc
                .sql("update identity.account set disabled_at = now() where person = ?")
                .param(reader.person())
                .update();
        assertThat(read(second)).hasStatus(404);
        String heads = link(agency.unitHead(), FeedKind.UNIT, agency.division());
        agency.vacate(agency.unitHead());
        assertThat(read(heads)).hasStatus(404);
    }

    @Test
    void onesOwnGoesAlongToAnotherAgencyAndAUnitsEndsThere() {
        Actor reader = agency.specialist();
        String own = link(reader, FeedKind.PERSON, reader.person());
        String units = link(reader, FeedKind.UNIT, agency.division());
        var next = new CalendarDesk(desk.context, "Sở Chuyển Đến").agency;
        agency.vacate(reader);
        next.vacate(next.specialist());
        desk.jdbc
                .sql("insert into organization.holding (id, person, post, during) values (?, ?, ?, '[2020-01-02,)')")
                .params(Ids.next(), reader.person(), next.specialist().post())
                .update();
        assertThat(read(own)).hasStatusOk();
        assertThat(read(units)).hasStatus(404);
        Actor moved = new Actor(
                reader.person(),
                next.specialist().post(),
                null,
                next.division(),
                next.id(),
                reader.roles(),
                reader.name(),
                reader.title());
        String page = text(desk.get("/calendar/feeds", moved));
        assertThat(page).containsOnlyOnce("Không còn đọc được").contains("Lịch công tác Phòng Nghiệp vụ");
    }

    @Test
    void whoIsNoMoreIsCalledAsTheyWereLast() {
        UUID entry = desk.entered(
                agency.clerk(),
                with(
                        form("08:00", "09:00", agency.leader()),
                        "post",
                        agency.deputy().post().toString(),
                        "unit",
                        agency.division().toString()));
        Publishing.publish(desk, day, entry);
        for (String ended : new String[] {"post", "unit"}) {
            desk.jdbc
                    .sql("update organization." + ended + " set during = '[2020-01-01,2020-02-01)' where id = ?")
                    .param(ended.equals("post") ? agency.deputy().post() : agency.division())
                    .update();
        }
        String feed =
                unfolded(link(agency.leader(), FeedKind.PERSON, agency.leader().person()));
        assertThat(feed)
                .contains(agency.deputy().name(), "Phòng Nghiệp vụ")
                .doesNotContain(
                        agency.deputy().post().toString(), agency.division().toString());
    }

    @Test
    void theSecretIsShownOnceAndKeptNowhere() {
        String link = link(agency.leader(), FeedKind.PERSON, agency.leader().person());
        String secret = path(link).replaceAll(".*/|\\.ics", "");
        assertThat(secret).hasSize(43);
        assertThat(text(desk.get("/calendar/feeds", agency.leader())))
                .contains("Lịch công tác của " + agency.leader().name())
                .doesNotContain(secret);
        assertThat(desk.post("/calendar/feeds", agency.leader(), Map.of("calendar", "unit_" + UUID.randomUUID())))
                .as("another agency's")
                .hasStatus(422);
        var form = Map.of(
                "calendar",
                "person_" + agency.leader().person(),
                "key",
                UUID.randomUUID().toString());
        assertThat(note(desk.post("/calendar/feeds", agency.leader(), form)).key())
                .isEqualTo("calendar.said.feed.made");
        assertThat(note(desk.post("/calendar/feeds", agency.leader(), form)).key())
                .isEqualTo("calendar.said.feed.shown-before");
    }

    private Map<String, String> form(String from, String to, Actor chair) {
        return with(meeting(day, from, to), "chair", chair.post().toString());
    }

    private String link(Actor by, FeedKind kind, UUID ref) {
        var answer = desk.post("/calendar/feeds", by, Map.of("calendar", new FeedChoice(kind, ref).written()));
        assertThat(answer).hasStatus(303);
        return note(answer).arguments().getFirst();
    }

    private static Note note(MvcTestResult answer) {
        return (Note) answer.getMvcResult().getFlashMap().get("note");
    }

    private MvcTestResult read(String link) {
        return mvc.get().uri(path(link)).exchange();
    }

    private static String path(String link) {
        return link.substring(link.indexOf("/calendar/"));
    }

    private static byte[] body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private String unfolded(String link) {
        return new String(body(read(link)), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private Instant changed(UUID entry) {
        return desk.jdbc
                .sql("select date_trunc('second', changed_at) from calendar.entry where id = ?")
                .param(entry)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
