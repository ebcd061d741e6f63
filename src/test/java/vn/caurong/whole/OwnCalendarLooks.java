package vn.caurong.whole;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.kernel.Actor;

/** Pages of one's own calendar, of its links and files, each with fifty rows behind it. */
final class OwnCalendarLooks {
    private OwnCalendarLooks() {}

    static Map<String, Actor> of(CalendarDesk desk) {
        Actor clerk = desk.agency.clerk();
        String day = LocalDate.of(2020, 4, 7).toString();
        desk.post(
                "/calendar/mine",
                clerk,
                Map.of("title", "Việc riêng", "day", day, "from", "08:00", "to", "09:00", "times", "50"));
        UUID own = desk.jdbc
                .sql("select id from calendar.personal where person = ? order by starts limit 1")
                .param(clerk.person())
                .query(UUID.class)
                .single();
        UUID file = UUID.randomUUID();
        desk.jdbc
                .sql("insert into calendar.import values (?, ?, 'lich.ics', now(), '[]', '[]')")
                .params(file, clerk.person())
                .update();
        String posts = "?post=" + clerk.post() + "&post=" + desk.agency.leader().post();
        return Map.of(
                "/calendar/mine?week=2020-W15",
                clerk,
                "/calendar/repeats?day=2020-01-14&times=53",
                clerk,
                "/calendar/mine?view=month&day=2020-04-07",
                clerk,
                "/calendar/mine/" + own,
                clerk,
                "/calendar/free" + posts,
                clerk,
                "/calendar/imports",
                clerk,
                "/calendar/imports/" + file,
                clerk,
                "/calendar/feeds",
                clerk,
                "/calendar/feeds/" + link(desk, clerk) + ".ics",
                clerk);
    }

    private static String link(CalendarDesk desk, Actor clerk) {
        String secret = UUID.randomUUID().toString();
        desk.jdbc
                .sql("insert into calendar.feed values (?, ?, ?, ?, 'PERSON', ?, now())")
                .params(UUID.randomUUID(), hash(secret), clerk.person(), clerk.agency(), clerk.person())
                .update();
        return secret;
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
