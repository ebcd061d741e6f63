package vn.caurong.calendar.personal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.calendar.spi.CalendarItem;
import vn.caurong.calendar.spi.CalendarSource;
import vn.caurong.identity.Standings;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Post;

/**
 * Entries of published weeks that name the person: by a post, with a unit, or by name. None is longer than 31 days. A
 * unit that is asked sends somebody: that takes nobody's time yet.
 */
@Repository
record PublishedItems(JdbcClient jdbc, Access access, Standings standings) implements CalendarSource {
    private static final String SELECT = """
            select e.id, e.words, e.starts, e.ends, coalesce(r.name, e.place) as place,
                calendar.takes(e.kind) and (e.chair = any(:own) or e.stand_in = any(:own) or exists (
                    select 1 from calendar.attendee a where a.entry = e.id and a.ref = any(:own))) as takes
            from calendar.entry e left join calendar.resource r on r.id = e.room
            where e.agency = any(:agencies) and e.starts < :to and e.ends > :from and e.state = 'PUBLISHED'
              and e.starts > :from::timestamptz - interval '31 days'
              and (e.chair = any(:named) or e.stand_in = any(:named) or exists (select 1 from calendar.attendee a
                where a.entry = e.id and a.ref = any(:named)))
              and exists (select 1 from access.visible s where s.subject_kind = 'calendar'
                and s.subject_id = e.id and s.principal = any(:principals) offset 0)
            order by e.starts limit 500
            """;

    @Override
    public List<CalendarItem> items(Actor reader, Instant from, Instant to) {
        List<Post> posts = standings.of(reader.person()).posts();
        Stream<UUID> named = posts.stream().flatMap(post -> Stream.of(post.id(), post.unit()));
        return jdbc.sql(SELECT)
                .param("agencies", posts.stream().map(Post::agency).distinct().toArray(UUID[]::new))
                .param("named", Stream.concat(named, Stream.of(reader.person())).toArray(UUID[]::new))
                .param(
                        "own",
                        Stream.concat(posts.stream().map(Post::id), Stream.of(reader.person()))
                                .toArray(UUID[]::new))
                .param("principals", access.principalsOf(reader.person()))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new CalendarItem(
                        CalendarItem.Kind.WEEK,
                        row.getObject("starts", OffsetDateTime.class).toInstant(),
                        row.getObject("ends", OffsetDateTime.class).toInstant(),
                        row.getBoolean("takes"),
                        row.getString("words"),
                        row.getString("place"),
                        "/calendar/entries/" + row.getObject("id", UUID.class)))
                .list();
    }
}
