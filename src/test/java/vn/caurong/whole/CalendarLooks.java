package vn.caurong.whole;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.week.Week;
import vn.caurong.documents.outgoing.paper.Papers;
import vn.caurong.documents.outgoing.paper.Printing;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;

/** Pages of the calendar with something on them, and who opens them. */
final class CalendarLooks {
    private CalendarLooks() {}

    static Map<String, Actor> of(ApplicationContext context) {
        CalendarDesk desk = new CalendarDesk(context, "Sở Có Lịch");
        LocalDate day = Vietnam.today(context.getBean(Clock.class)).plusDays(1);
        Map<String, String> form = CalendarDesk.meeting(day, "08:00", "09:00");
        String room = desk.room("Phòng họp", 20).toString();
        Actor clerk = desk.agency.clerk();
        UUID id = desk.entered(clerk, CalendarDesk.with(form, "room", room));
        String entry = "/calendar/entries/" + id;
        Map<String, Actor> looks = new HashMap<>(OwnCalendarLooks.of(desk));
        looks.put("/calendar/entries/" + changed(desk, day, room), clerk);
        for (String more : List.of(
                "/calendar/agenda",
                "/calendar/merging?week=" + Week.of(day),
                "/calendar/week.pdf?week=" + Week.of(day),
                "/calendar/week.xlsx?week=" + Week.of(day),
                "/calendar/weeks/" + week(desk),
                "/public/calendar",
                "/public/calendar/" + desk.agency.code(),
                "/calendar/invitations?invitation=1",
                "/calendar/resources/" + room,
                entry + "/files/" + paper(context, id, clerk) + "/reading")) {
            looks.put(more, clerk);
        }
        looks.putAll(Map.of(
                "/calendar",
                clerk,
                "/calendar/resources",
                clerk,
                "/calendar/entries/new",
                clerk,
                "/calendar/cut-offs",
                clerk,
                entry + "/moving",
                clerk,
                "/calendar/day?show=all&day=" + day,
                clerk,
                "/calendar/month?show=all&day=" + day,
                clerk,
                "/calendar/clashes?kind=meeting&day=" + Vietnam.write(day) + "&from=8:00&to=9:00&room=" + room,
                clerk,
                entry,
                clerk,
                entry + "/edit",
                clerk));
        return looks;
    }

    /** Published and changed, with a room too small, a leader and somebody outside: everything its page can show. */
    private static UUID changed(CalendarDesk desk, LocalDate day, String room) {
        String leader = desk.agency.leader().post().toString();
        Map<String, String> form = CalendarDesk.with(
                CalendarDesk.meeting(day, "10:00", "11:00"),
                "room",
                room,
                "chair",
                leader,
                "others",
                "khach@dn.example",
                "people",
                "30");
        UUID entry = desk.published(form);
        desk.act(entry, "change", desk.agency.clerk(), CalendarDesk.with(form, "to", "11:30", "why", "Kéo dài"));
        return entry;
    }

    private static UUID week(CalendarDesk desk) {
        return desk.jdbc
                .sql("select id from calendar.week where agency = ?")
                .param(desk.agency.id())
                .query(UUID.class)
                .single();
    }

    private static UUID paper(ApplicationContext context, UUID entry, Actor clerk) {
        Files files = context.getBean(Files.class);
        var blob = files.store(new Printing().print(Papers.letter()).pdf());
        var subject = new Subject("calendar", entry);
        return Objects.requireNonNull(new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .execute(_ -> files.attach(subject, FileRole.ATTACHMENT, "giay-moi.pdf", blob, clerk.person())));
    }
}
