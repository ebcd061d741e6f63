package vn.caurong.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Subject;

/** Rows of open items that go from one post to another. */
@Repository
record FormerItems(JdbcClient jdbc) {
    List<UUID> postsWaitedFor() {
        return jdbc.sql("""
                        select distinct post from worklist.item
                        where closed_at is null and post is not null order by post
                        """).query((row, n) -> row.getObject(1, UUID.class)).list();
    }

    /** What waits for a post. */
    List<Subject> waitingFor(UUID post) {
        return jdbc.sql("""
                        select distinct subject_kind, subject_id from worklist.item
                        where post = ? and closed_at is null
                        """)
                .param(post)
                .query((row, n) -> new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)))
                .list();
    }

    /** What the heir has open already stays theirs; the former post's is over. */
    List<Former> closeDoubled(UUID from, UUID to, Instant at) {
        return jdbc.sql("""
                        update worklist.item i set closed_at = :at
                        where i.post = :from and i.closed_at is null and exists (
                            select 1 from worklist.item t where t.post = :to and t.closed_at is null
                            and t.subject_kind = i.subject_kind and t.subject_id = i.subject_id
                            and t.duty = i.duty)
                        returning subject_kind, subject_id, duty
                        """)
                .param("at", Timestamp.from(at))
                .param("from", from)
                .param("to", to)
                .query(FormerItems::row)
                .list();
    }

    /**
     * @param name what the post was called
     * @throws org.springframework.dao.DuplicateKeyException when one was opened for the heir
     *     meanwhile
     */
    List<Former> move(UUID from, String name, UUID to) {
        return jdbc.sql("""
                        update worklist.item set post = :to,
                            former_post = coalesce(former_post, post),
                            former_name = coalesce(former_name, :name)
                        where post = :from and closed_at is null
                        returning subject_kind, subject_id, duty
                        """)
                .param("from", from)
                .param("name", name)
                .param("to", to)
                .query(FormerItems::row)
                .list();
    }

    /** Agencies whose people something waits for. */
    List<UUID> agenciesWaitedIn() {
        return jdbc.sql("""
                        select distinct agency from worklist.item
                        where closed_at is null and person is not null and agency is not null order by agency
                        """).query((row, n) -> row.getObject(1, UUID.class)).list();
    }

    /** What waits for people of an agency that is no more is looked after by another from now on. */
    List<Former> hand(UUID from, UUID to) {
        return jdbc.sql("""
                        update worklist.item set agency = :to, unit = :to
                        where agency = :from and person is not null and closed_at is null
                        returning subject_kind, subject_id, duty
                        """)
                .param("from", from)
                .param("to", to)
                .query(FormerItems::row)
                .list();
    }

    private static Former row(ResultSet row, int n) throws SQLException {
        return new Former(
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getString("duty"));
    }

    /** A duty on a subject that was open for a post that is no more. */
    record Former(Subject subject, String duty) {}
}
