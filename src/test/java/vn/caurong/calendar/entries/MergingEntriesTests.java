package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.week.Week;
import vn.caurong.documents.outgoing.paper.Printing;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** The same meeting registered by several units becomes one, with everybody in it. */
@CauRongTest
class MergingEntriesTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final Actor other;
    private final LocalDate day;

    MergingEntriesTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Gộp Lịch");
        agency = desk.agency;
        other = agency.more(agency.office(), "Phó Chánh Văn phòng", Role.UNIT_HEAD, "Đỗ Thử Gộp");
        day = Vietnam.today(clock).with(DayOfWeek.TUESDAY).plusWeeks(3);
    }

    @Test
    void oneStaysWithEverybodyAndTheOthersSayWhereTheyWent() {
        String leader = agency.leader().post().toString();
        UUID big = desk.room("Phòng Gộp lớn", 60);
        UUID small = desk.room("Phòng Gộp nhỏ", 10);
        UUID stays = desk.entered(
                agency.unitHead(),
                with(
                        meeting(day, "08:00", "10:00"),
                        "words",
                        "Họp phòng chống bão",
                        "room",
                        big.toString(),
                        "chair",
                        leader,
                        "unit",
                        agency.division().toString(),
                        "sites",
                        "Hòa Vang",
                        "others",
                        "Quân khu 5"));
        UUID gone = desk.entered(
                other,
                with(
                        meeting(day.plusDays(1), "14:00", "15:00"),
                        "words",
                        "Họp bàn việc bão",
                        "room",
                        small.toString(),
                        "chair",
                        leader,
                        "unit",
                        agency.office().toString(),
                        "people",
                        "40",
                        "sites",
                        "Hoàng Sa\nHòa Vang",
                        "others",
                        "Biên phòng\nQuân khu 5"));
        var paper = new MockMultipartFile(
                "file",
                "ke-hoach.pdf",
                "application/pdf",
                new Printing()
                        .print(vn.caurong.documents.outgoing.paper.Papers.letter())
                        .pdf());
        assertThat(desk.upload("/calendar/entries/" + gone + "/papers", other, paper))
                .hasStatus(303);

        assertThat(merge(stays, stays, gone)).hasStatus(303);

        assertThat(desk.state(gone)).isEqualTo("CANCELLED");
        assertThat(desk.state(stays)).isEqualTo("REGISTERED");
        String page = text(desk.get("/calendar/entries/" + stays, other));
        assertThat(page)
                .as("the unit that registered the other reads it")
                .contains(
                        "Họp phòng chống bão",
                        "8:00–10:00",
                        "Quân khu 5; ",
                        "Biên phòng",
                        "ke-hoach.pdf",
                        "40",
                        "Hòa Vang; Hoàng Sa")
                .contains("Đã gộp vào đây: Họp bàn việc bão", "gộp việc trùng vào việc này");
        Document away = page(gone, other);
        assertThat(away.text()).contains("Đã gộp vào: Họp phòng chống bão", "gộp vào việc khác trong lịch");
        assertThat(away.select("a[href=/calendar/entries/" + stays + "]")).isNotEmpty();
        assertThat(held(gone)).isZero();
        assertThat(held(stays)).as("room and leader").isEqualTo(2);
        desk.entered(agency.clerk(), with(meeting(day.plusDays(1), "14:00", "15:00"), "chair", leader));
        assertThat(told(stays)).containsExactlyInAnyOrder(agency.unitHead().person(), other.person());
        assertThat(desk.act(stays, "edit", agency.unitHead(), meeting(day, "08:00", "10:30")))
                .as("editable afterwards")
                .hasStatus(303);
    }

    @Test
    void whatCannotBeOneIsRefusedAndNothingOfItIsWritten() {
        var chaired = with(
                meeting(day, "08:00", "09:00"), "chair", agency.deputy().post().toString());
        UUID one = desk.entered(agency.unitHead(), with(chaired, "words", "Việc một"));
        UUID two = desk.entered(
                other,
                with(
                        meeting(day, "10:00", "11:00"),
                        "words",
                        "Việc hai",
                        "chair",
                        agency.leader().post().toString()));
        assertThat(text(merge(one, one, two)))
                .contains("Chủ trì khác nhau: \"Việc một\" do Phan Thử Phó", "\"Việc hai\" do", "rồi gộp lại");
        assertThat(text(merge(one, one))).contains("Mới chọn một việc");
        UUID later = desk.entered(other, with(meeting(day.plusWeeks(1), "10:00", "11:00"), "words", "Tuần sau"));
        assertThat(text(merge(one, one, later))).contains("Việc \"Tuần sau\" ở tuần khác");
        UUID closed = desk.entered(other, with(meeting(day, "15:00", "16:00"), "openness", "restricted"));
        assertThat(text(merge(one, one, closed))).contains("khác mức hạn chế");
        UUID published = desk.published(with(meeting(day, "17:00", "17:30"), "words", "Việc đã báo"));
        assertThat(text(merge(one, one, published))).contains("Việc \"Việc đã báo\" đã công bố nên không gộp được");
        String key = UUID.randomUUID().toString();
        assertThat(text(desk.post("/calendar/merging", agency.clerk(), Map.of("key", key, "pick", tick(one)))))
                .contains("Chưa chọn việc được giữ lại");
        assertThat(desk.post("/calendar/merging", agency.unitHead(), Map.of("stays", tick(one), "pick", tick(two))))
                .hasStatus(403);
        assertThat(desk.post("/calendar/merging", agency.clerk(), Map.of("stays", one + "_1", "pick", two + "_9")))
                .as("changed since the page was opened")
                .hasStatus(409);
        assertThat(List.of(one, two, later, closed)).allMatch(entry -> desk.version(entry) == 1);
        CalendarDesk stranger = new CalendarDesk(desk.context, "Sở Gộp Nhầm");
        var foreign = Map.of("stays", tick(one), "pick", tick(two));
        assertThat(stranger.post("/calendar/merging", stranger.agency.clerk(), foreign))
                .hasStatus(404);
    }

    @Test
    void whatStaysMayNotTakeATimeThatWasGivenAway() {
        var chaired = with(
                meeting(day, "16:00", "17:00"), "chair", agency.leader().post().toString());
        UUID lost = desk.entered(agency.unitHead(), with(chaired, "words", "Việc nhường giờ"));
        UUID same = desk.entered(other, with(meeting(day, "18:00", "19:00"), "words", "Việc trùng"));
        desk.entered(agency.clerk(), with(chaired, "words", "Việc gấp hơn", "why", "Thành phố gọi"));
        assertThat(text(merge(lost, lost, same))).contains("Việc gấp hơn");
        assertThat(desk.state(same)).isEqualTo("REGISTERED");
        assertThat(merge(same, lost, same))
                .as("at the other time the leader is free")
                .hasStatus(303);
        assertThat(held(same)).isEqualTo(1);
    }

    @Test
    void theyAreChosenInTheWeekOrOnThePageOfOne() {
        LocalDate on = day.plusWeeks(2);
        UUID one = desk.entered(agency.unitHead(), with(meeting(on, "08:00", "09:00"), "words", "Chọn một"));
        UUID two = desk.entered(other, with(meeting(on, "09:00", "10:00"), "words", "Chọn hai"));
        UUID three = desk.entered(other, with(meeting(on, "10:00", "11:00"), "words", "Chọn ba"));
        Document week = read("/calendar?week=" + Week.of(on));
        assertThat(week.select("button[formaction=/calendar/merging]").attr("formmethod"))
                .isEqualTo("get");
        String all = "/calendar/merging?week=" + Week.of(on);
        String both = "&pick=" + tick(one) + "&pick=" + tick(two);
        assertThat(read(all + both).select("input[name=pick][checked]")).hasSize(2);
        assertThat(read(all + both).select("input[name=stays][checked]").attr("value"))
                .isEqualTo(tick(one));
        assertThat(read(all + both + "&pick=" + tick(three)).select("input[name=pick][checked]"))
                .as("ticked beforehand is not chosen")
                .isEmpty();
        Document entry = page(two, agency.clerk());
        String way = entry.select("a[href^=/calendar/merging]").attr("href");
        assertThat(read(way).select("input[name=pick][checked]").eachAttr("value"))
                .containsExactly(tick(two));
        assertThat(page(two, other).select("a[href^=/calendar/merging]")).isEmpty();
        assertThat(read("/calendar/merging?week=nie").text()).contains("Gộp việc trùng");
    }

    @Test
    void theHistoryNamesTheOtherSideToWhoeverMayOpenIt() {
        UUID stays = desk.entered(agency.unitHead(), with(meeting(day, "08:00", "09:00"), "words", "Bàn quy hoạch"));
        UUID gone = desk.entered(other, with(meeting(day, "09:00", "10:00"), "words", "Họp về quy hoạch"));
        UUID later = desk.entered(other, with(meeting(day, "10:00", "11:00"), "words", "Quy hoạch lần nữa"));
        assertThat(merge(stays, stays, gone)).hasStatus(303);
        assertThat(merge(stays, stays, later)).hasStatus(303);
        assertThat(said(gone, other)).containsExactly("Bàn quy hoạch");
        assertThat(page(gone, other).select(".cr-history a[href=/calendar/entries/" + stays + "]"))
                .hasSize(1);
        assertThat(said(stays, agency.clerk())).containsExactly("Quy hoạch lần nữa", "Họp về quy hoạch");
        assertThat(said(stays, agency.unitHead()))
                .as("who may not open the others")
                .isEmpty();
        assertThat(page(stays, agency.unitHead()).text()).doesNotContain("Họp về quy hoạch", "Quy hoạch lần nữa");

        Map<String, String> closed =
                with(meeting(day, "08:00", "09:00"), "words", "Quy hoạch kín", "openness", "restricted", "why", "Kín");
        assertThat(desk.act(stays, "edit", agency.clerk(), closed)).hasStatus(303);
        assertThat(desk.get("/calendar/entries/" + stays, agency.deputy())).hasStatus(404);
        assertThat(said(gone, agency.deputy())).isEmpty();
        assertThat(page(gone, agency.deputy()).text())
                .contains("Đã gộp vào: …", "gộp vào việc khác trong lịch")
                .doesNotContain("Bàn quy hoạch", "Quy hoạch kín");
        assertThat(said(gone, other)).as("registered one of them").containsExactly("Quy hoạch kín");
    }

    private List<String> said(UUID entry, Actor reader) {
        return page(entry, reader).select(".cr-history blockquote").eachText();
    }

    private MvcTestResult merge(UUID stays, UUID... all) {
        String picks = Arrays.stream(all).map(this::tick).collect(Collectors.joining(","));
        return desk.post("/calendar/merging", agency.clerk(), Map.of("stays", tick(stays), "pick", picks));
    }

    private String tick(UUID entry) {
        return entry + "_" + desk.version(entry);
    }

    private Document page(UUID entry, Actor reader) {
        return html(desk.get("/calendar/entries/" + entry, reader));
    }

    private Document read(String address) {
        return html(desk.get(address, agency.clerk()));
    }

    private static Document html(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private int held(UUID entry) {
        return desk.jdbc.sql("""
                        select (select count(*) from calendar.booking where entry = :entry and released_at is null)
                            + (select count(*) from calendar.leader_time where entry = :entry and released_at is null)
                        """).param("entry", entry).query(Integer.class).single();
    }

    private List<UUID> told(UUID entry) {
        return desk.jdbc
                .sql("select person from notifications.notice where subject_id = ? and says = 'calendar.notice.merged'")
                .param(entry)
                .query(UUID.class)
                .list();
    }
}
