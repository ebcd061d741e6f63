package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** A leader's time goes to another entry and comes back when that one lets it go; both are told and shown. */
@CauRongTest
class OverrulingTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final LocalDate day;
    private final String deputy;

    OverrulingTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Xếp Đè");
        agency = desk.agency;
        day = Vietnam.today(clock).plusWeeks(3);
        deputy = agency.deputy().post().toString();
    }

    @Test
    void whatLostItsLeaderIsToldMarkedAndHoldsThemAgainOnceTheOtherIsCancelled() {
        UUID lost = desk.entered(agency.unitHead(), form("08:00", "09:00", "Việc nhường"));
        Publishing.publish(desk, day, lost);
        UUID urgent = desk.entered(agency.clerk(), with(form("08:30", "09:30", "Việc gấp"), "why", "Triệu tập"));
        assertThat(told(agency.unitHead(), "overruled")).as("registered it").isEqualTo(1);
        assertThat(told(agency.deputy(), "overruled")).as("takes part").isEqualTo(1);
        assertThat(told(agency.clerk(), "overruled")).as("decided it").isZero();
        assertThat(page(lost)).contains("Nhường giờ của Phan Thử Phó");
        assertThat(week()).contains("CHỜ XẾP LẠI");
        var same = with(form("08:30", "09:30", "Việc gấp hơn"), "version", "" + desk.version(urgent));
        assertThat(desk.act(urgent, "edit", agency.clerk(), same))
                .as("keeps what it was given")
                .hasStatus(303);
        assertThat(told(agency.unitHead(), "overruled")).isEqualTo(1);
        assertThat(desk.act(urgent, "cancellation", agency.clerk(), Map.of("why", "Thôi")))
                .hasStatus(303);
        assertThat(page(lost)).contains("Từng nhường giờ của Phan Thử Phó", "đã lấy lại lúc");
        assertThat(week()).doesNotContain("CHỜ XẾP LẠI");
        assertThat(told(agency.unitHead(), "given-back")).isEqualTo(1);
        assertThat(text(desk.enter(agency.clerk(), form("08:00", "09:00", "Việc sau"))))
                .contains("đã có \"Việc nhường\"");
        UUID again = desk.entered(agency.clerk(), with(form("08:00", "09:00", "Lại gấp"), "why", "Triệu tập"));
        assertThat(told(agency.unitHead(), "overruled")).as("taken once more").isEqualTo(2);
        assertThat(desk.state(again)).isEqualTo("REGISTERED");
    }

    @Test
    void whyARestrictedOneTookTheTimeIsReadByWhoMayReadIt() {
        UUID lost = desk.entered(agency.unitHead(), form("18:00", "19:00", "Việc nhường tối"));
        Publishing.publish(desk, day, lost);
        var secret = with(form("18:30", "19:30", "Việc kín"), "openness", "restricted", "why", "Lý do kín");
        desk.entered(agency.clerk(), secret);
        assertThat(page(lost)).contains("Nhường giờ của Phan Thử Phó").contains("Lý do kín");
        assertThat(text(desk.get("/calendar/entries/" + lost, agency.unitHead())))
                .contains("Nhường giờ của Phan Thử Phó", "cho \"…\"")
                .doesNotContain("Lý do kín", "Việc kín");
        assertThat(desk.jdbc
                        .sql(
                                "select count(*) from notifications.notice n where n.person = ? and n::text like '%Lý do kín%'")
                        .param(agency.unitHead().person())
                        .query(Integer.class)
                        .single())
                .as("notices leave by e-mail")
                .isZero();
    }

    @Test
    void aRestrictedOneThatLosesItsLeaderIsNothingTheHeadOfItsUnitIsTold() {
        Actor second = agency.more(agency.division(), "Phó Trưởng phòng", Role.UNIT_HEAD, "Võ Thử Kín");
        UUID lost = desk.entered(second, with(form("18:00", "19:00", "Việc kín"), "openness", "restricted"));
        UUID urgent = desk.entered(agency.clerk(), with(form("18:30", "19:30", "Việc gấp"), "why", "Triệu tập"));
        Publishing.publish(desk, day, urgent);
        assertThat(desk.act(urgent, "cancellation", agency.clerk(), Map.of("why", "Thôi")))
                .hasStatus(303);
        assertThat(desk.get("/calendar/entries/" + lost, agency.unitHead())).hasStatus(404);
        for (String what : new String[] {"overruled", "given-back"}) {
            assertThat(told(second, what)).as("registered it").isEqualTo(1);
            assertThat(told(agency.unitHead(), what)).as("may not read it").isZero();
        }
    }

    @Test
    void whatFindsItsTimeTakenByYetAnotherIsLeftToBeArranged() {
        UUID lost = desk.entered(agency.unitHead(), form("13:30", "15:30", "Việc dài"));
        UUID urgent = desk.entered(agency.clerk(), with(form("13:30", "14:00", "Việc gấp"), "why", "Triệu tập"));
        desk.entered(agency.clerk(), form("15:00", "15:30", "Việc chen"));
        assertThat(desk.act(urgent, "cancellation", agency.clerk(), Map.of("why", "Thôi")))
                .hasStatus(303);
        assertThat(page(lost)).contains("nhưng giờ này đã có việc khác");
        var earlier = form("09:30", "11:00", "Việc dài");
        assertThat(desk.act(lost, "edit", agency.unitHead(), earlier)).hasStatus(303);
        assertThat(page(lost)).doesNotContain("nhưng giờ này đã có việc khác");
    }

    @Test
    void aLeaderNamedAsAPersonIsInOnePlaceOnly() {
        var named = with(
                meeting(day, "16:00", "17:00"), "person", "" + agency.deputy().person());
        desk.entered(agency.clerk(), named);
        assertThat(text(desk.enter(agency.clerk(), form("16:30", "17:30", "Việc khác"))))
                .contains("Phan Thử Phó, Phó Giám đốc đã có");
    }

    @Test
    void twoWhoTakeFromEachOtherNeverWaitForEachOther() throws Exception {
        String both = deputy + "," + agency.leader().post();
        UUID room = desk.room("Phòng Chung", 10);
        var form = with(meeting(day.plusDays(1), "08:00", "09:00"), "post", both, "why", "Gấp");
        UUID one = desk.entered(agency.clerk(), form);
        UUID other = desk.entered(agency.clerk(), with(form, "room", "" + room));
        for (int round = 0; round < 10; round++) {
            Callable<Integer> first = () -> status(one, form);
            Callable<Integer> second = () -> status(other, with(form, "room", "" + room));
            try (var threads = Executors.newFixedThreadPool(2)) {
                List<Integer> answers = new ArrayList<>();
                for (Future<Integer> each : threads.invokeAll(List.of(first, second))) {
                    answers.add(each.get());
                }
                assertThat(answers).containsExactly(303, 303);
            }
        }
    }

    private int status(UUID entry, Map<String, String> form) {
        return desk.act(entry, "edit", agency.clerk(), form).getResponse().getStatus();
    }

    private Map<String, String> form(String from, String to, String words) {
        return with(meeting(day, from, to), "chair", deputy, "words", words);
    }

    private String page(UUID entry) {
        return text(desk.get("/calendar/entries/" + entry, agency.clerk()));
    }

    private String week() {
        return text(desk.get("/calendar?show=all&week=" + Week.of(day), agency.clerk()));
    }

    private int told(Actor actor, String what) {
        return desk.jdbc
                .sql("select count(*) from notifications.notice where person = ? and says = ?")
                .params(actor.person(), "calendar.notice." + what)
                .query(Integer.class)
                .single();
    }
}
