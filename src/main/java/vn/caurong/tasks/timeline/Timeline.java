package vn.caurong.tasks.timeline;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.lists.Narrowed;
import vn.caurong.tasks.lists.TaskScope;
import vn.caurong.tasks.lists.TaskSelection;
import vn.caurong.tasks.state.PostNames;

/** Open tasks that were given before the last of the weeks ends, those due first first. */
@Repository
record Timeline(TaskSelection selection, PostNames names, WorkingTime time, Clock clock) {
    static final int MOST = 100;

    TimelinePage page(TaskScope scope, Weeks weeks, Actor actor) {
        List<BarRow> rows = rows(scope, weeks, actor);
        Map<UUID, String> called =
                names.of(actor.agency(), rows.stream().map(BarRow::leadPost).toList());
        Instant now = clock.instant();
        WorkingTime hours = time.of(actor.agency());
        LocalDate today = Vietnam.date(now);
        boolean here = !today.isBefore(weeks.from()) && today.isBefore(weeks.to());
        return new TimelinePage(
                scope,
                weeks,
                weeks.days().stream().filter(day -> !hours.isWorkingDay(day)).toList(),
                here ? weeks.x(now) : null,
                rows.stream()
                        .limit(MOST)
                        .map(row -> Bar.of(row, called.getOrDefault(row.leadPost(), ""), weeks, now))
                        .toList(),
                rows.size() > MOST);
    }

    private List<BarRow> rows(TaskScope scope, Weeks weeks, Actor actor) {
        String sql = "select t.id, t.words, t.state, t.urgency, t.given_at, t.due, t.reported_at, t.lead_post "
                + selection.mine(Narrowed.NOT, actor) + scope.sql()
                + " and t.state not in ('CLOSED', 'CANCELLED') and t.state in ('GIVEN', 'IN_PROGRESS', 'REPORTED')"
                + " and t.given_at < :to and (t.due >= :from or coalesce(t.reported_at, :now) >= :from)"
                + " order by t.due, t.id limit " + (MOST + 1);
        return selection
                .with(sql, Narrowed.NOT, actor)
                .param("from", start(weeks.from()))
                .param("to", start(weeks.to()))
                .query(DataClassRowMapper.newInstance(BarRow.class))
                .list();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Vietnam.ZONE).toInstant());
    }
}
