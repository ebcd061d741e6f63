package vn.caurong.access.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.internal.Unwritten.Added;
import vn.caurong.access.internal.Unwritten.Change;

/** Writes changes of audiences: whoever goes in one statement, whoever comes in another. */
@Repository
record WritingAudience(JdbcClient jdbc, Clock clock) {
    private static final String ROWS = "unnest(:kinds::text[], :ids::uuid[], :principals::text[]";

    void write(Map<AudienceRow, Change> changes) {
        take(changes.entrySet().stream()
                .filter(change -> change.getValue().taken())
                .map(Map.Entry::getKey)
                .toList());
        add(changes.entrySet().stream()
                .filter(change -> change.getValue().added() != null)
                .toList());
    }

    private void take(List<AudienceRow> rows) {
        if (!rows.isEmpty()) {
            of(
                            "delete from access.audience a using " + ROWS + ") as r (kind, id, principal)"
                                    + " where a.subject_kind = r.kind and a.subject_id = r.id and a.principal = r.principal",
                            rows)
                    .update();
        }
    }

    private void add(List<Map.Entry<AudienceRow, Change>> rows) {
        if (!rows.isEmpty()) {
            of("""
                            insert into access.audience as a
                                (subject_kind, subject_id, principal, why, around, since)
                            select r.*, :since from %s, :whys::text[], :arounds::boolean[]) r
                            on conflict (subject_kind, subject_id, principal)
                                do update set around = false, why = excluded.why
                                where a.around and not excluded.around
                            """.formatted(ROWS), rows.stream().map(Map.Entry::getKey).toList())
                    .param("whys", texts(rows, Added::why))
                    .param("arounds", texts(rows, added -> Boolean.toString(added.around())))
                    .param("since", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    private static String[] texts(List<Map.Entry<AudienceRow, Change>> rows, Function<Added, String> part) {
        return rows.stream()
                .map(row -> part.apply(Objects.requireNonNull(row.getValue().added())))
                .toArray(String[]::new);
    }

    private JdbcClient.StatementSpec of(String sql, List<AudienceRow> rows) {
        return jdbc.sql(sql)
                .param("kinds", rows.stream().map(AudienceRow::kind).toArray(String[]::new))
                .param("ids", rows.stream().map(row -> row.id().toString()).toArray(String[]::new))
                .param("principals", rows.stream().map(AudienceRow::principal).toArray(String[]::new));
    }
}
