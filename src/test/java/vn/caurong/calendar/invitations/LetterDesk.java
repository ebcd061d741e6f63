package vn.caurong.calendar.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.entries.Publishing;
import vn.caurong.kernel.Vietnam;
import vn.caurong.notifications.Inviting;
import vn.caurong.notifications.internal.TestMail;

/** Entries with people outside, and the letters that are written to them. */
record LetterDesk(
        CalendarDesk desk, PublishedVersions versions, WritingInvitations writing, Clock clock, LocalDate day) {
    static LetterDesk of(ApplicationContext context, String agency) {
        Clock clock = context.getBean(Clock.class);
        return new LetterDesk(
                new CalendarDesk(context, agency),
                context.getBean(PublishedVersions.class),
                context.getBean(WritingInvitations.class),
                clock,
                Vietnam.today(clock).plusWeeks(3));
    }

    /** What other tests published is looked at by none. */
    void nobodyElseWaits() {
        desk.jdbc
                .sql("insert into calendar.version_invited select entry, version, at from calendar.entry_version"
                        + " on conflict do nothing")
                .update();
        nothingIsSent();
    }

    /** What waits is not tried any more, by whatever test sends next. */
    void nothingIsSent() {
        desk.jdbc
                .sql("update calendar.invitation set given_up_at = now() where sent_at is null and given_up_at is null")
                .update();
    }

    /** Those of other tests too, so many at a time. */
    void written() {
        while (!versions.waiting(clock.instant()).isEmpty()) {
            writing.run((Inviting) TestMail.at(25), clock.instant());
        }
    }

    void sent(UUID entry) {
        written();
        desk.jdbc
                .sql("update calendar.invitation set sent_at = now()"
                        + " where entry = ? and sent_at is null and given_up_at is null")
                .param(entry)
                .update();
    }

    /** Of what is written or was sent, in the order of the versions. */
    List<String> column(UUID entry, String column) {
        return desk.jdbc
                .sql("select " + column + " from calendar.invitation where entry = ? order by version, method desc")
                .param(entry)
                .query(String.class)
                .list();
    }

    int waiting(UUID entry) {
        return desk.jdbc
                .sql(
                        "select count(*) from calendar.invitation where entry = ? and sent_at is null and given_up_at is null")
                .param(entry)
                .query(Integer.class)
                .single();
    }

    UUID published(Map<String, String> form) {
        UUID entry = desk.entered(desk.agency.clerk(), form);
        Publishing.publish(desk, day, entry);
        return entry;
    }

    void change(UUID entry, Map<String, String> form) {
        assertThat(desk.act(entry, "change", desk.agency.clerk(), with(form, "why", "Chỉ đạo")))
                .hasStatus(303);
    }

    void end(UUID entry, String act) {
        assertThat(desk.act(entry, act, desk.agency.clerk(), Map.of("why", "Bận")))
                .hasStatus(303);
    }

    Map<String, String> form(String from, String to) {
        return with(meeting(day, from, to), "place", "Hội trường", "others", "Ông Khách <khach@dn.example>");
    }
}
