package vn.caurong.calendar.clashes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.calendar.resources.Stretch;

/** When rooms, vehicles and leaders are taken, in one look. */
@Repository
record BusyTimes(JdbcClient jdbc) {
    /**
     * @param entry whose own times do not count, null for a new one
     */
    List<Busy> of(UUID agency, List<UUID> resources, List<UUID> leaders, Stretch within, @Nullable UUID entry) {
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
                        order by t.during
                        """)
                .param("agency", agency)
                .param("resources", resources.toArray(UUID[]::new))
                .param("leaders", leaders.toArray(UUID[]::new))
                .param("from", within.fromTime())
                .param("to", within.toTime())
                .param("entry", entry)
                .query(DataClassRowMapper.newInstance(Busy.class))
                .list();
    }
}
