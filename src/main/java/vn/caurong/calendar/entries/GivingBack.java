package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;

/**
 * Time of leaders that an entry lets go is held again by what it was taken from, the last overruled first;
 * what finds it taken by yet another is left to be arranged.
 */
@Component
record GivingBack(JdbcClient jdbc, TellingOverruled telling, Clock clock) {
    /** What was held and is not any more. */
    record Freed(UUID post, OffsetDateTime from, OffsetDateTime to) {}

    /** In the transaction that let it go, which has locked the leaders. */
    void after(List<Freed> freed, Actor by) {
        List<UUID> back = new ArrayList<>();
        for (Freed each : freed) {
            overruled(each).stream().filter(time -> back(time, by)).forEach(back::add);
        }
        telling.back(back, by);
    }

    private List<UUID> overruled(Freed freed) {
        return jdbc.sql("""
                        select t.id from calendar.leader_time t
                        join calendar.leader_overruling o on o.leader_time = t.id
                        where t.post = :post and t.overruled and t.released_at is null
                          and t.during && tstzrange(:from, :to) and upper(t.during) > :now
                        order by o.at desc, t.id
                        """)
                .param("post", freed.post())
                .param("from", freed.from())
                .param("to", freed.to())
                .param("now", OffsetDateTime.now(clock))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** False when somebody else has it. */
    private boolean back(UUID time, Actor by) {
        return jdbc.sql("""
                        with again as (
                            insert into calendar.leader_time (id, entry, post, during, back_from)
                            select :again, entry, post, during, id from calendar.leader_time where id = :time
                            on conflict do nothing returning id)
                        update calendar.leader_time set released_at = :now, released_by = :person
                        where id = :time and exists (select 1 from again)
                        """)
                        .param("again", Ids.next())
                        .param("time", time)
                        .param("now", OffsetDateTime.now(clock))
                        .param("person", by.person())
                        .update()
                == 1;
    }
}
