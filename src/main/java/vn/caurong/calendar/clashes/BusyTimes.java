package vn.caurong.calendar.clashes;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.calendar.resources.Stretch;

/** When rooms, vehicles and leaders are taken, in one look. */
@Repository
record BusyTimes(JdbcClient jdbc) {
    /**
     * @param elsewhere what they hold in other agencies: taken there is told without a word of by what
     * @param entry whose own times do not count, null for a new one
     */
    List<Busy> of(
            UUID agency,
            List<UUID> resources,
            List<UUID> leaders,
            List<Elsewhere> elsewhere,
            Stretch within,
            @Nullable UUID entry) {
        return jdbc.sql("""
                        with taken as (
                            select b.resource as what, b.during, b.entry from calendar.booking b
                            where b.resource = any(:resources::uuid[]) and b.released_at is null
                            union all
                            select t.post, t.during, t.entry from calendar.leader_time t
                            where t.post = any(:leaders::uuid[]) and not t.overruled and t.released_at is null)
                        select t.what, lower(t.during) as "from", upper(t.during) as "to", e.unit,
                            case when e.openness = 'RESTRICTED' then '…' else e.words end as words
                        from taken t join calendar.entry e on e.id = t.entry
                        where e.agency = :agency and t.during && tstzrange(:from, :to)
                          and (:entry::uuid is null or e.id <> :entry)
                        union
                        select a.leader, e.starts, e.ends, null::uuid, ''
                        from unnest(:at::uuid[], :people::uuid[], :posts::uuid[]) as a (leader, person, post)
                        join calendar.entry e on e.agency = any(:agencies) and e.starts < :to and e.ends > :from
                            and e.starts > :from::timestamptz - interval '31 days' and calendar.takes(e.kind)
                        where exists (select 1 from calendar.leader_time t where t.entry = e.id and t.post = a.post
                                and not t.overruled and t.released_at is null)
                            or e.state = 'PUBLISHED' and (a.post in (e.chair, e.stand_in)
                                or exists (select 1 from calendar.attendee n
                                    where n.entry = e.id and n.ref in (a.post, a.person)))
                        order by "from"
                        """)
                .param("agency", agency)
                .param("resources", resources.toArray(UUID[]::new))
                .param("leaders", leaders.toArray(UUID[]::new))
                .param("at", ids(elsewhere, Elsewhere::leader))
                .param("people", ids(elsewhere, Elsewhere::person))
                .param("posts", ids(elsewhere, Elsewhere::post))
                .param("agencies", ids(elsewhere, Elsewhere::agency))
                .param("from", within.fromTime())
                .param("to", within.toTime())
                .param("entry", entry)
                .query(DataClassRowMapper.newInstance(Busy.class))
                .list();
    }

    private static UUID[] ids(List<Elsewhere> all, Function<Elsewhere, UUID> which) {
        return all.stream().map(which).toArray(UUID[]::new);
    }
}
