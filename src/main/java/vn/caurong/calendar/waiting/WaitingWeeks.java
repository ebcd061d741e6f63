package vn.caurong.calendar.waiting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** A week waits for its clerks and leaders exactly as long as entries of it do. */
@Component
public record WaitingWeeks(
        JdbcClient jdbc,
        WorkList worklist,
        Access access,
        Organization organization,
        MessageSource words,
        Clock clock) {
    private static final Locale VIETNAMESE = Locale.of("vi");

    /** Last in the transaction of whatever moved entries of the week; two at once take turns at its row. */
    public void settle(Week week, Actor by) {
        settle(week, by.agency(), by);
    }

    /** The same of any agency, when nobody acts. */
    public void settle(Week week, UUID agency, @Nullable Actor by) {
        Subject subject = week.subject(agency);
        lock(week, subject, agency);
        var posts = organization.postsOf(agency, Vietnam.today(clock));
        WaitingEntries waiting = entries(week, agency);
        Map<Duty, Set<UUID>> turns = waiting.turns(posts);
        List<OpenItem> open = worklist.openOn(subject);
        List<NewItem> news = new ArrayList<>();
        WaitingEntries.duties().forEach(duty -> {
            Set<UUID> whose = turns.getOrDefault(duty, Set.of());
            Set<UUID> have = new HashSet<>();
            open.stream().filter(item -> item.duty() == duty).forEach(item -> {
                have.add(item.assignee().id());
                if (!whose.contains(item.assignee().id())) {
                    worklist.close(subject, duty, item.assignee(), by);
                }
            });
            whose.stream()
                    .filter(post -> !have.contains(post))
                    .forEach(post -> news.add(item(week, subject, duty, post, by)));
        });
        worklist.open(news, by);
        jdbc.sql("update calendar.week set next_over = :over where id = :id")
                .param("over", waiting.nextOver())
                .param("id", subject.id())
                .update();
    }

    private NewItem item(Week week, Subject subject, Duty duty, UUID post, @Nullable Actor by) {
        var days = week.days();
        Object[] values = {week.number(), Vietnam.write(days.getFirst()), Vietnam.write(days.getLast())};
        String title = words.getMessage("calendar.item.week", values, VIETNAMESE);
        var whom = new Assignee.ToPost(post);
        return new NewItem(subject, duty, whom, null, 0, title, "", by == null ? "" : by.name());
    }

    /** That a week has something waiting is no secret; what it is stays with the entries. */
    private void lock(Week week, Subject subject, UUID agency) {
        int made = jdbc.sql(
                        "insert into calendar.week (id, agency, year, week) values (?, ?, ?, ?) on conflict do nothing")
                .params(subject.id(), agency, week.year(), week.number())
                .update();
        if (made == 1) {
            access.grant(subject, new Principal.UnitRole(agency, "MEMBER"), "calendar.week");
        }
        jdbc.sql("select id from calendar.week where id = ? for update")
                .param(subject.id())
                .query(UUID.class)
                .single();
    }

    /** What is over waits for nobody. */
    private WaitingEntries entries(Week week, UUID agency) {
        return jdbc.sql("""
                        select coalesce(bool_or(state = 'REGISTERED'), false) as registered,
                            coalesce(bool_or(state = 'CONSOLIDATED'), false) as consolidated,
                            coalesce(bool_or(state = 'CONSOLIDATED' and openness <> 'RESTRICTED'), false) as open,
                            coalesce(bool_or(state = 'APPROVED'), false) as approved, min(ends) as next_over
                        from calendar.entry where agency = :agency and starts >= :from and starts < :to
                          and state in ('REGISTERED', 'CONSOLIDATED', 'APPROVED') and ends > :now
                        """)
                .param("agency", agency)
                .param("now", OffsetDateTime.now(clock))
                .param("from", week.starts().atOffset(ZoneOffset.UTC))
                .param("to", week.ends().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new WaitingEntries(
                        row.getBoolean("registered"),
                        row.getBoolean("consolidated"),
                        row.getBoolean("open"),
                        row.getBoolean("approved"),
                        row.getObject("next_over", OffsetDateTime.class)))
                .single();
    }
}
