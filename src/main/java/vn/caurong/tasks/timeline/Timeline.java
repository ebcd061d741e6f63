package vn.caurong.tasks.timeline;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.lists.Narrowed;
import vn.caurong.tasks.lists.TaskScope;
import vn.caurong.tasks.lists.TaskSelection;
import vn.caurong.tasks.state.PostNames;
import vn.caurong.ui.Filter;

/**
 * Open tasks that were given before the last of the weeks ends, those due first first. What is due in the weeks or
 * later comes before what was overdue when they begin, however much that is.
 */
@Repository
record Timeline(TaskSelection selection, PostNames names, WorkingTime time, Clock clock) {
    static final int MOST = 100;

    private static final String RUNS = " and t.state not in ('CLOSED', 'CANCELLED')"
            + " and t.state in ('GIVEN', 'IN_PROGRESS', 'REPORTED') and t.given_at < :to";
    private static final String AHEAD = RUNS + " and t.due >= :from";
    private static final String BEFORE = RUNS + " and t.due < :from and coalesce(t.reported_at, :now) >= :from";

    TimelinePage page(TaskScope scope, Weeks weeks, Actor actor) {
        List<BarRow> found = rows(scope, weeks, actor);
        Instant begin = start(weeks.from()).toInstant();
        List<BarRow> ahead =
                found.stream().filter(row -> !row.due().isBefore(begin)).toList();
        long room = Math.max(0, MOST - ahead.size());
        List<BarRow> rows = Stream.concat(
                        found.stream().filter(row -> row.due().isBefore(begin)).limit(room),
                        ahead.stream().limit(MOST))
                .toList();
        boolean more = found.size() - ahead.size() > room;
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
                        .map(row -> Bar.of(row, called.getOrDefault(row.leadPost(), ""), weeks, now))
                        .toList(),
                ahead.size() > MOST,
                more ? before(scope, weeks, room, actor) : 0);
    }

    /** Of each of the two one more than is drawn. */
    private List<BarRow> rows(TaskScope scope, Weeks weeks, Actor actor) {
        String columns = "select t.id, t.words, t.state, t.urgency, t.given_at, t.due, t.reported_at, t.lead_post ";
        String first = " order by t.due, t.id limit " + (MOST + 1) + ")";
        String of = selection.mine(Narrowed.NOT, actor) + scope.sql();
        return with("(" + columns + of + BEFORE + first + " union all (" + columns + of + AHEAD + first, weeks, actor)
                .query(DataClassRowMapper.newInstance(BarRow.class))
                .list()
                .stream()
                .sorted(Comparator.comparing(BarRow::due))
                .toList();
    }

    /** How many that were overdue before the weeks are not drawn, as far as they are counted. */
    private long before(TaskScope scope, Weeks weeks, long drawn, Actor actor) {
        String counted = "select count(*) from (select 1 " + selection.mine(Narrowed.NOT, actor) + scope.sql() + BEFORE
                + " offset " + drawn + " limit " + (Filter.COUNTED + 1) + ") counted";
        return with(counted, weeks, actor).query(Long.class).single();
    }

    private JdbcClient.StatementSpec with(String sql, Weeks weeks, Actor actor) {
        return selection
                .with(sql, Narrowed.NOT, actor)
                .param("from", start(weeks.from()))
                .param("to", start(weeks.to()));
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Vietnam.ZONE).toInstant());
    }
}
