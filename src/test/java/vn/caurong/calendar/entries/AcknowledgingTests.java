package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** A change within 24 hours before an entry begins is answered by each it concerns. */
@CauRongTest
class AcknowledgingTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final Actor clerk;
    private final ZonedDateTime now;

    AcknowledgingTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Đã Rõ");
        agency = desk.agency;
        clerk = agency.clerk();
        now = clock.instant().atZone(Vietnam.ZONE);
    }

    @Test
    void aDayBeforeIsLateAndASecondEarlierIsNot() {
        Instant at = Instant.parse("2020-04-07T01:00:00Z");
        Plan plan = plan(at);
        assertThat(plan.soon(at.minusSeconds(86_400))).isTrue();
        assertThat(plan.soon(at.minusSeconds(86_401))).isFalse();
        assertThat(plan.soon(at.minusSeconds(1))).isTrue();
        assertThat(plan.soon(at)).as("it has begun").isFalse();
    }

    @Test
    void eachIsAskedOnceAndTheOfficeSeesWhoHasNotAnswered() {
        UUID entry = published(now.plusDays(3).toLocalDate(), agency.leader(), agency.unitHead());
        assertThat(asked(entry)).as("published in time").isEmpty();
        change(entry, soon(), agency.leader(), agency.deputy());
        assertThat(asked(entry)).hasSize(3);
        String page = "/calendar/entries/" + entry;
        assertThat(text(desk.get(page, agency.deputy()))).contains("Đã rõ").doesNotContain("Ai đã rõ");
        assertThat(text(desk.get(page, clerk))).contains("Còn 3 trong 3 người", "Chưa rõ, báo lúc");
        assertThat(text(desk.get("/calendar", agency.deputy()))).contains("Đang chờ bạn");
        assertThat(acknowledge(entry, agency.deputy())).isEqualTo(303);
        assertThat(acknowledge(entry, agency.deputy())).isEqualTo(303);
        assertThat(text(desk.get("/calendar", agency.deputy()))).doesNotContain("Đang chờ bạn");
        assertThat(acknowledge(entry, agency.specialist())).as("was not asked").isEqualTo(303);
        assertThat(text(desk.get(page, clerk))).contains("Còn 2 trong 3 người", "Đã rõ lúc");
        assertThat(journalLines(entry)).isEqualTo(1);
        acknowledge(entry, agency.leader());
        acknowledge(entry, agency.unitHead());
        assertThat(text(desk.get(page, clerk))).contains("Cả 3 người đã rõ");
    }

    @Test
    void theNextChangeIsAnsweredAnewAndWhatWasSeenBeforeDoesNotAnswerIt() {
        UUID entry = published(now.plusDays(4).toLocalDate(), agency.leader());
        change(entry, soon().plusMinutes(30), agency.leader());
        int seen = desk.version(entry);
        assertThat(desk.act(entry, "cancellation", clerk, Map.of("why", "Thôi họp")))
                .hasStatus(303);
        assertThat(asked(entry)).hasSize(2);
        var old = Map.of("version", "" + seen);
        assertThat(desk.post("/calendar/entries/" + entry + "/acknowledgement", agency.leader(), old))
                .hasStatus(303);
        assertThat(text(desk.get("/calendar", agency.leader()))).contains("Đang chờ bạn");
        acknowledge(entry, agency.leader());
        assertThat(text(desk.get("/calendar", agency.leader()))).doesNotContain("Đang chờ bạn");
    }

    @Test
    void whatComesNewInALaterEditionAndBeginsSoonIsAnsweredToo() {
        CalendarDesk late = new CalendarDesk(desk.context, "Sở Bổ Sung");
        ZonedDateTime at = soon();
        LocalDate monday = at.toLocalDate().with(java.time.DayOfWeek.MONDAY);
        String sunday = monday.plusDays(6).toString();
        UUID first = late.published(with(
                meeting(at.toLocalDate(), hour(at), "23:59"), "last", sunday, "unit", "" + late.agency.division()));
        var early = with(meeting(at.toLocalDate(), hour(at), hour(at.plusMinutes(20))), "words", "Việc thêm");
        ZonedDateTime end = at.plusMinutes(20);
        UUID added = late.published(with(
                early,
                "last",
                end.toLocalDate().toString(),
                "post",
                posts(late.agency.leader(), late.agency.deputy())));
        assertThat(asked(first)).as("the first edition says itself when it is").isEmpty();
        assertThat(asked(added))
                .containsExactlyInAnyOrder(
                        late.agency.leader().person(), late.agency.deputy().person());
        assertThat(text(late.get("/calendar/entries/" + added, late.agency.clerk())))
                .contains("Còn 2 trong 2 người");
        assertThat(text(late.get("/calendar", late.agency.deputy()))).contains("Đang chờ bạn");
    }

    @Test
    void whatIsFarAwayAsksNobody() {
        UUID entry = published(now.plusDays(9).toLocalDate(), agency.leader());
        change(entry, now.plusDays(10), agency.leader());
        assertThat(asked(entry)).isEmpty();
    }

    private int acknowledge(UUID entry, Actor by) {
        return desk.act(entry, "acknowledgement", by, Map.of()).getResponse().getStatus();
    }

    /** Some hours from now, whichever day that is. */
    private ZonedDateTime soon() {
        return now.plusHours(5);
    }

    private void change(UUID entry, ZonedDateTime at, Actor... who) {
        ZonedDateTime end = at.plusMinutes(20);
        var form = with(
                meeting(at.toLocalDate(), hour(at), hour(end)),
                "last",
                end.toLocalDate().toString(),
                "why",
                "Dời giờ");
        assertThat(desk.act(entry, "change", clerk, with(form, "post", posts(who))))
                .hasStatus(303);
    }

    private UUID published(LocalDate day, Actor... who) {
        UUID entry = desk.entered(clerk, with(meeting(day, "08:00", "09:00"), "post", posts(who)));
        String week = vn.caurong.calendar.week.Week.of(day).toString();
        for (String act : new String[] {"consolidation", "approval", "publication"}) {
            Actor by = act.equals("approval") ? agency.leader() : clerk;
            var form = Map.of("week", week, "pick", entry + "_" + desk.version(entry));
            assertThat(desk.post("/calendar/" + act, by, form)).hasStatus(303);
        }
        return entry;
    }

    private static String posts(Actor... who) {
        return String.join(
                ",", java.util.Arrays.stream(who).map(each -> "" + each.post()).toList());
    }

    private static String hour(ZonedDateTime at) {
        return "%02d:%02d".formatted(at.getHour(), at.getMinute());
    }

    private java.util.List<UUID> asked(UUID entry) {
        return desk.jdbc
                .sql("select person from calendar.acknowledgement where entry = ?")
                .param(entry)
                .query(UUID.class)
                .list();
    }

    private int journalLines(UUID entry) {
        return desk.jdbc
                .sql("select count(*) from journal.entry where subject_id = ? and act = 'calendar.acknowledged'")
                .param(entry)
                .query(Integer.class)
                .single();
    }

    private static Plan plan(Instant at) {
        var end = at.plusSeconds(3600);
        return new Plan(
                EntryKind.MEETING,
                "Họp",
                at,
                end,
                null,
                null,
                "",
                null,
                null,
                0,
                "",
                Openness.OPEN,
                java.util.List.of());
    }
}
