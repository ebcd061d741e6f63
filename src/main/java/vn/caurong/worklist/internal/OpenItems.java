package vn.caurong.worklist.internal;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.WorkList.Count;

/** Reads open items, each list in one statement with the rights inside. */
@Repository
record OpenItems(JdbcClient jdbc) {
    /** Own items need no look at the audience; those seen for others do. */
    private static final String REACHED = """
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

    private static final String SNOOZED = "coalesce(s.until > :now and (i.due is null or i.due > :now), false)";

    /**
     * By due time, then the more urgent first, then the older.
     *
     * @param on whose open items are read as well, marked as not reached where they are others'
     */
    List<OpenRow> mine(Reach reach, String[] principals, Instant now, @Nullable Subject on) {
        return reached("""
                        select i.*, r.item is not null as read, %s as snoozed, %s as reached
                        from worklist.item i
                        left join worklist.read_mark r on r.item = i.id and r.person = :person
                        left join worklist.snooze s on s.item = i.id and s.person = :person
                        where %s or i.closed_at is null
                            and i.subject_kind = :kind and i.subject_id = :on
                        order by i.due nulls last, i.urgency desc, i.opened_at, i.id
                        """.formatted(SNOOZED, REACHED, REACHED), reach, principals, now)
                .param("kind", on == null ? null : on.kind(), Types.VARCHAR)
                .param("on", on == null ? null : on.id(), Types.OTHER)
                .query(OpenRow::of)
                .list();
    }

    Map<String, Count> counts(Reach reach, String[] principals, Instant now) {
        return reached(
                        "select i.subject_kind, count(*) filter (where i.duty <> 'KNOW'),"
                                + " count(*) filter (where i.duty = 'KNOW') from worklist.item i"
                                + " left join worklist.snooze s on s.item = i.id and s.person = :person"
                                + " where not "
                                + SNOOZED
                                + " and "
                                + REACHED
                                + " group by 1",
                        reach,
                        principals,
                        now)
                .query((row, n) -> Map.entry(row.getString(1), new Count(row.getLong(2), row.getLong(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<OpenRow> on(Subject subject) {
        return jdbc.sql("""
                        select i.*, false as read, false as snoozed, false as reached
                        from worklist.item i
                        where subject_kind = :kind and subject_id = :id and closed_at is null
                        order by opened_at, id
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(OpenRow::of)
                .list();
    }

    private JdbcClient.StatementSpec reached(String sql, Reach reach, String[] principals, Instant now) {
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
