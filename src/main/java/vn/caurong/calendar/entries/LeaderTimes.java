package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** Time of leaders held by entries; of two at once one is overruled, with who decided and why. */
@Component
record LeaderTimes(JdbcClient jdbc, Organization organization, Clock clock) {
    /**
     * Whoever gives, takes or lets go time of these leaders waits here for others who do, always in the same
     * order and before rooms and vehicles, so that two never wait for each other.
     *
     * @param entries whose leaders are locked besides
     */
    void lock(List<UUID> entries, List<Post> leaders) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended('calendar.leader_time ' || post, 0)) from (
                            select unnest(:posts::uuid[]) as post
                            union select post from calendar.leader_time where entry = any(:entries) and released_at is null
                            order by post) leaders
                        """)
                .param("posts", leaders.stream().map(Post::id).toArray(UUID[]::new))
                .param("entries", entries.toArray(UUID[]::new))
                .query((row, n) -> n)
                .list();
    }

    /**
     * @throws RefusalException naming what the leader has then
     */
    void hold(UUID entry, Post leader, Stretch during) {
        int held = jdbc.sql("""
                        insert into calendar.leader_time (id, entry, post, during)
                        values (:id, :entry, :post, tstzrange(:from, :to)) on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("entry", entry)
                .param("post", leader.id())
                .param("from", during.fromTime())
                .param("to", during.toTime())
                .update();
        if (held == 0) {
            throw new RefusalException(clash(leader, during));
        }
    }

    /**
     * What the leader had then gives way to this entry.
     *
     * @return the times that did
     */
    List<UUID> overrule(UUID entry, Post leader, Stretch during, String why, Actor by) {
        return jdbc.sql("""
                        with given as (update calendar.leader_time set overruled = true
                            where post = :post and not overruled and released_at is null and entry <> :entry
                              and during && tstzrange(:from, :to) returning id)
                        insert into calendar.leader_overruling (leader_time, by_entry, person, post, at, why)
                        select id, :entry, :person, :by, :now, :why from given returning leader_time
                        """)
                .param("post", leader.id())
                .param("entry", entry)
                .param("from", during.fromTime())
                .param("to", during.toTime())
                .param("person", by.person())
                .param("by", by.post())
                .param("now", OffsetDateTime.now(clock))
                .param("why", why)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Whether a leader's time was given to another entry and this one was not arranged since. */
    boolean overruled(UUID entry) {
        return jdbc.sql("""
                        select exists (select 1 from calendar.leader_time
                            where entry = ? and overruled and released_at is null)
                        """).param(entry).query(Boolean.class).single();
    }

    /**
     * Gives free what the entry holds.
     *
     * @return what nobody has now
     */
    List<GivingBack.Freed> release(UUID entry, UUID person) {
        return jdbc.sql("""
                        with freed as (
                            update calendar.leader_time set released_at = :now, released_by = :person
                            where entry = :entry and released_at is null returning *)
                        select post, lower(during) as "from", upper(during) as "to" from freed
                        where not overruled order by post
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("person", person)
                .param("entry", entry)
                .query((row, n) -> new GivingBack.Freed(
                        row.getObject("post", UUID.class),
                        row.getObject("from", OffsetDateTime.class),
                        row.getObject("to", OffsetDateTime.class)))
                .list();
    }

    private record Taken(UUID unit, String words, OffsetDateTime starts, OffsetDateTime ends) {}

    private Refusal clash(Post leader, Stretch during) {
        return jdbc.sql("""
                        select e.unit, case when e.openness = 'RESTRICTED' then '…' else e.words end as words,
                            lower(t.during) as starts, upper(t.during) as ends
                        from calendar.leader_time t join calendar.entry e on e.id = t.entry
                        where t.post = :post and not t.overruled and t.released_at is null
                          and t.during && tstzrange(:from, :to) order by t.during limit 1
                        """)
                .param("post", leader.id())
                .param("from", during.fromTime())
                .param("to", during.toTime())
                .query(Taken.class)
                .optional()
                .map(taken -> Refusal.of(
                        "calendar.refused.leader",
                        Names.of(leader),
                        taken.words(),
                        organization.unit(taken.unit()).shortName(),
                        new Stretch(taken.starts().toInstant(), taken.ends().toInstant()).written()))
                .orElse(Refusal.of("calendar.refused.leader-just-taken", Names.of(leader)));
    }
}
