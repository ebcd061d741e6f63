package vn.caurong.worklist.internal;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements on the items a person reaches, with the rights inside. */
@Component
record ReachedItems(JdbcClient jdbc) {
    /** Own items need no look at the audience; those seen for others do. */
    static final String REACHED = """
            (i.closed_at is null and (i.person = :person or i.post = any(:posts::uuid[]) or (
                (i.post = any(:vacant::uuid[])
                    or (i.post = any(:delegatedPosts::uuid[])
                        and i.post::text || ':' || i.duty = any(:delegatedDuties))
                    or (i.person = any(:left::uuid[]) and i.agency = any(:agencies::uuid[]))
                    or (i.post = any(:restrictedVacant::uuid[]) and exists (select 1 from access.restricted r
                        where r.subject_kind = i.subject_kind and r.subject_id = i.subject_id)))
                and exists (select 1 from access.visible v
                    where v.subject_kind = i.subject_kind and v.subject_id = i.subject_id
                        and v.principal = any(:principals)))))
            """;

    /** {@code i} is the item, {@code s} its snooze. */
    static final String SNOOZED = "coalesce(s.until > :now and (i.due is null or i.due > :now), false)";

    JdbcClient.StatementSpec of(String sql, Reach reach, String[] principals, Instant now) {
        return jdbc.sql(sql)
                .param("person", reach.person())
                .param("posts", reach.postIds())
                .param("vacant", reach.vacantIds())
                .param("restrictedVacant", reach.restrictedVacantIds())
                .param("delegatedPosts", reach.delegatedPosts())
                .param("delegatedDuties", reach.delegatedDuties())
                .param("left", reach.leftIds())
                .param("agencies", reach.agencies())
                .param("principals", principals)
                .param("now", Timestamp.from(now));
    }
}
