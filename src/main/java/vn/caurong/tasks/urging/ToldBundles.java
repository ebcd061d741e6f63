package vn.caurong.tasks.urging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what bundles hold, where they are kept: nobody has to have all of it in memory. */
@Repository
record ToldBundles(JdbcClient jdbc) {
    private static final String COUNT = """
            select b.bundle, b.person, c.*, case when c.found < :now then '' else first.words end as words,
                case when not first.waits then first.due end as first_due
            from unnest(:bundles::uuid[], :people::uuid[]) b (bundle, person)
            cross join lateral (
                select count(distinct t.id) filter (where k.kind = 'OVERDUE') as overdue,
                    count(distinct t.id) filter (where k.kind in ('DUE', 'BEFORE')) as due,
                    count(distinct t.id) filter (where k.kind = 'UP') as below,
                    count(distinct t.id) filter (where k.kind = 'CONFIRM') as confirm,
                    count(distinct t.id) filter (where k.kind = any(:decisions)) as decide,
                    coalesce(max(t.urgency) filter (where not k.kind = any(:waits)), 0) as urgency, min(u.at) as found
                from tasks.urged u join tasks.task t on t.id = u.task, split_part(u.step, ':', 1) k (kind)
                where u.bundle = b.bundle and t.state not in ('CLOSED', 'CANCELLED')) c
            cross join lateral (
                select t.words, t.due, split_part(u.step, ':', 1) = any(:waits) as waits
                from tasks.urged u join tasks.task t on t.id = u.task
                where u.bundle = b.bundle and t.state not in ('CLOSED', 'CANCELLED')
                order by t.due, t.id, waits limit 1) first
            """;

    /**
     * Those of these with anything in them that is not over. What an earlier run found names no task: who is told may
     * see it no more, and the page of the bundle shows what they see.
     *
     * @param now when this run began
     */
    List<ToldBundle> of(List<UntoldBundles.Bundle> bundles, Instant now) {
        return bundles.isEmpty()
                ? List.of()
                : jdbc.sql(COUNT)
                        .param("now", Timestamp.from(now))
                        .param("bundles", each(bundles, UntoldBundles.Bundle::id))
                        .param("people", each(bundles, UntoldBundles.Bundle::person))
                        .param("decisions", Waiting.DECISIONS.toArray(String[]::new))
                        .param(
                                "waits",
                                Stream.concat(Stream.of(Waiting.CONFIRM), Waiting.DECISIONS.stream())
                                        .toArray(String[]::new))
                        .query((row, n) -> told(row))
                        .list();
    }

    private static UUID[] each(List<UntoldBundles.Bundle> bundles, Function<UntoldBundles.Bundle, UUID> value) {
        return bundles.stream().map(value).toArray(UUID[]::new);
    }

    private static ToldBundle told(ResultSet row) throws SQLException {
        Timestamp due = row.getTimestamp("first_due");
        return new ToldBundle(
                row.getObject("bundle", UUID.class),
                row.getObject("person", UUID.class),
                row.getLong("overdue"),
                row.getLong("due"),
                row.getLong("below"),
                row.getLong("confirm"),
                row.getLong("decide"),
                row.getInt("urgency"),
                row.getString("words"),
                due == null ? null : due.toInstant());
    }
}
