package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** The form of an entry: dates as people write them, persons, a stand-in, the document that invites. */
@CauRongTest
class EntryFormTests {
    private final CalendarDesk desk;
    private final CalendarDesk other;
    private final TestAgency agency;
    private final LocalDate day;

    EntryFormTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Điền Mẫu");
        other = new CalendarDesk(context, "Sở Mẫu Khác");
        agency = desk.agency;
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void daysAndHoursAreTypedAsPeopleWriteThem() {
        var form = with(meeting(day, "8h", "9h30"), "day", Vietnam.write(day));
        UUID entry = desk.entered(agency.clerk(), form);
        assertThat(text(desk.get("/calendar/entries/" + entry, agency.clerk()))).contains("8:00–9:30");
        assertThat(desk.get("/calendar/entries/" + entry + "/edit", agency.clerk()))
                .bodyText()
                .contains("value=\"" + Vietnam.write(day) + "\"", "placeholder=\"dd/mm/yyyy\"");
        assertThat(text(desk.enter(agency.clerk(), with(form, "day", "31/02/2027"))))
                .contains("Ghi ngày như 08/04/2020");
        assertThat(text(desk.enter(agency.clerk(), with(form, "from", "25:00"))))
                .contains("Ghi giờ như 08:00");
    }

    @Test
    void theFormSaysThatAnAddressIsWrittenTo() {
        assertThat(text(desk.get("/calendar/entries/new", agency.clerk())))
                .contains("Dòng có địa chỉ thư điện tử được gửi thư mời khi lịch công bố hoặc điều chỉnh");
    }

    @Test
    void aPersonIsAskedWhicheverPostTheyHold() {
        Actor viewer = agency.specialist();
        String person = viewer.person().toString();
        UUID entry = desk.published(with(meeting(day, "10:00", "11:00"), "person", person, "words", "Họp cá nhân"));
        assertThat(notices(viewer)).containsExactly("calendar.notice.week");
        assertThat(text(desk.get("/calendar/entries/" + entry, viewer))).contains(viewer.name());
        String mine = "/calendar?show=mine&week=" + vn.caurong.calendar.week.Week.of(day);
        assertThat(text(desk.get(mine, viewer))).contains("Họp cá nhân");
        var foreign = with(
                meeting(day, "12:00", "12:30"),
                "person",
                other.agency.clerk().person().toString());
        assertThat(text(desk.enter(agency.clerk(), foreign))).contains("phải thuộc cơ quan mình");
    }

    @Test
    void aPersonWhoLeadsAUnitByNowStaysTickedInTheForm() {
        String person = agency.unitHead().person().toString();
        UUID entry = desk.entered(agency.clerk(), with(meeting(day, "13:00", "13:30"), "person", person));
        String edit = new String(
                desk.get("/calendar/entries/" + entry + "/edit", agency.clerk())
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(edit).select("input[name=person][checked]").eachAttr("value"))
                .containsExactly(person);
        assertThat(Jsoup.parse(edit).select("input[name=post][checked]")).isEmpty();
    }

    @Test
    void whoGoesInPlaceOfTheChairIsToldAndTheirTimeIsHeld() {
        String deputy = agency.deputy().post().toString();
        String leader = agency.leader().post().toString();
        var form = with(meeting(day, "14:00", "15:00"), "chair", leader, "stand-in", deputy);
        UUID entry = desk.published(form);
        assertThat(notices(agency.deputy())).contains("calendar.notice.week");
        assertThat(text(desk.get("/calendar/entries/" + entry, agency.clerk())))
                .contains("Người dự thay " + agency.deputy().name());
        var clash = with(meeting(day, "14:30", "15:30"), "chair", deputy);
        assertThat(text(desk.enter(agency.clerk(), clash)))
                .contains(agency.deputy().name(), "đã có");
        var without = with(meeting(day, "14:00", "15:00"), "chair", leader, "why", "Giám đốc tự dự");
        assertThat(desk.act(entry, "change", agency.clerk(), without)).hasStatus(303);
        assertThat(text(desk.get("/calendar/entries/" + entry, agency.clerk()))).contains("Thay đổi: người dự thay");
        assertThat(notices(agency.deputy())).contains("calendar.notice.removed");
    }

    @Test
    void anInvitationIsADocumentTheWriterMaySee() {
        var form = with(meeting(day, "16:00", "16:30"), "invitation", "12/GM-UBND");
        assertThat(text(desk.enter(agency.clerk(), form)))
                .contains("Không thấy văn bản mời nào bạn được xem có \"12/GM-UBND\"");
        String unseen = "/documents/incoming/" + UUID.randomUUID();
        assertThat(desk.enter(agency.clerk(), with(form, "invitation", unseen))).hasStatus(422);
    }

    @Test
    void twoHundredAttendeesStandAndOneMoreGetsASentence() {
        String guest = "Ông Nguyễn Phước Quý Thịnh, Phó Tổng Giám đốc Công ty Cổ phần Cấp nước <khach%d@dn.example>\n";
        String guests = IntStream.range(0, 200).mapToObj(guest::formatted).collect(Collectors.joining());
        var form = with(meeting(day, "19:00", "20:00"), "others", guests);
        UUID entry = desk.entered(agency.clerk(), form);
        assertThat(text(desk.get("/calendar/entries/" + entry, agency.clerk())))
                .contains("khach0@dn.example", "khach199@dn.example", "200 thư đã gửi hoặc đang chờ gửi");
        String edit = new String(
                desk.get("/calendar/entries/" + entry + "/edit", agency.clerk())
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        int fits = Integer.parseInt(Jsoup.parse(edit).select("#others").attr("maxlength"));
        assertThat(fits).as("nothing pasted is cut off without a word").isGreaterThan(guests.length());
        assertThat(text(desk.enter(agency.clerk(), with(form, "others", guests + "Khách nữa"))))
                .contains("Thành phần quá 200 dòng");
    }

    private List<String> notices(Actor who) {
        return desk.jdbc
                .sql("select says from notifications.notice where person = ? order by at, id")
                .param(who.person())
                .query(String.class)
                .list();
    }
}
