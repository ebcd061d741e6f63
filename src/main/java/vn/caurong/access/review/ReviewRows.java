package vn.caurong.access.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of what is restricted, for the review of access. */
@Repository
record ReviewRows(JdbcClient jdbc) {
    /** By principal, of those that name one of these ids: people, posts, units. */
    List<RestrictedCount> restricted(Collection<UUID> ids) {
        return jdbc.sql("""
                        select v.principal, count(distinct (v.subject_kind, v.subject_id))::int as subjects
                        from access.restricted r
                        join access.visible v on v.subject_kind = r.subject_kind and v.subject_id = r.subject_id
                        where split_part(v.principal, ':', 2) = any(?)
                        group by v.principal order by v.principal\
                        """)
                .param(ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(new SimplePropertyRowMapper<>(RestrictedCount.class))
                .list();
    }
}
