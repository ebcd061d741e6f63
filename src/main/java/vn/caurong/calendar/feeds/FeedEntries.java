package vn.caurong.calendar.feeds;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.calendar.entries.EntryKind;
import vn.caurong.calendar.entries.EntryState;
import vn.caurong.calendar.entries.Openness;

/** Entries of a feed: what was published and what holds a room before that, from two months back to half a year ahead. */
@Repository
record FeedEntries(JdbcClient jdbc, Access access, Clock clock) {
    private static final int BACK = 60;
    private static final int AHEAD = 183;
    private static final int MOST = 2000;

    private static final String SELECT = """
            select * from (select e.id, e.version, e.state, e.kind, e.words, e.starts, e.ends, e.chair,
                coalesce(r.name, e.place) as place, e.sites, e.notes, e.openness, e.changed_at,
                array(select case when a.ref is null then a.words else a.ref::text end
                    from calendar.attendee a where a.entry = e.id order by a.position) as attendees,
                exists (select 1 from access.visible s where s.subject_kind = 'calendar'
                    and s.subject_id = e.id and s.principal = any(:principals)) as seen,
                e.room = any(:rooms) as held,
                exists (select 1 from calendar.entry_version v where v.entry = e.id) as published
            from calendar.entry e left join calendar.resource r on r.id = e.room
            where e.agency = any(:agencies) and e.starts < :to and e.starts > :from
              and (exists (select 1 from calendar.entry_version v where v.entry = e.id)
                or e.room = any(:rooms) and e.state in ('REGISTERED', 'CONSOLIDATED', 'APPROVED'))
              and (e.room = any(:rooms) or e.chair = any(:named) or e.stand_in = any(:named) or e.unit = any(:units) or e.preparing = any(:units)
                or exists (select 1 from calendar.attendee a where a.entry = e.id and a.ref = any(:named)))) f
            where f.seen or f.held order by f.starts desc, f.id limit :most
            """;

    List<FeedEntry> of(FeedScope scope, UUID reader) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return jdbc.sql(SELECT)
                .param("principals", access.principalsOf(reader))
                .param("agencies", scope.agencies())
                .param("named", scope.named())
                .param("units", scope.units())
                .param("rooms", scope.rooms())
                .param("from", now.minusDays(BACK))
                .param("to", now.plusDays(AHEAD))
                .param("most", MOST)
                .query((row, n) -> new FeedEntry(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        EntryState.valueOf(row.getString("state")),
                        row.getString("words"),
                        row.getObject("starts", OffsetDateTime.class),
                        row.getObject("ends", OffsetDateTime.class),
                        row.getObject("chair", UUID.class),
                        row.getString("place"),
                        row.getString("sites"),
                        row.getString("notes"),
                        Openness.valueOf(row.getString("openness")),
                        row.getObject("changed_at", OffsetDateTime.class),
                        List.of((String[]) row.getArray("attendees").getArray()),
                        row.getBoolean("held")
                                || EntryKind.valueOf(row.getString("kind")).takesLeaders(),
                        row.getBoolean("seen"),
                        row.getBoolean("published")))
                .list();
    }
}
