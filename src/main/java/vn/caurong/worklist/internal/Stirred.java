package vn.caurong.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines the items leave when they open, close or move, taken once. */
@Repository
record Stirred(JdbcClient jdbc) {
    static final int BATCH = 200;

    record Line(UUID item, @Nullable UUID post, @Nullable UUID person, boolean opened) {}

    /** The oldest, gone when the caller's transaction commits. */
    List<Line> take() {
        return jdbc.sql("""
                        delete from worklist.stirred where id in (
                            select id from worklist.stirred order by id limit :most for update skip locked)
                        returning item, post, person, opened
                        """).param("most", BATCH).query(Stirred::line).list();
    }

    /** Open items due in this time of which nobody was warned; each once, but for kinds others remind of. */
    List<Line> due(Instant from, Instant to, boolean late, List<String> butOf) {
        return jdbc.sql("""
                        with fresh as (
                            insert into worklist.warned (item, due, late)
                            select id, due, :late from worklist.item i
                            where closed_at is null and told_by is null and due > :from and due <= :to
                                and opened_at < :from and subject_kind <> all(:others::text[])
                                and not exists (select 1 from worklist.warned w
                                    where w.item = i.id and w.due = i.due and w.late = :late)
                            on conflict do nothing returning item)
                        select i.id as item, i.post, i.person, true as opened
                        from worklist.item i join fresh on fresh.item = i.id
                        """)
                .param("late", late)
                .param("others", butOf.toArray(String[]::new))
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(Stirred::line)
                .list();
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                row.getObject("item", UUID.class),
                row.getObject("post", UUID.class),
                row.getObject("person", UUID.class),
                row.getBoolean("opened"));
    }
}
