package vn.caurong.calendar.freebusy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.organization.Authorities;

/** When people are taken: by what names them in the calendar, by what they entered, by being away. No words leave here. */
@Repository
record TakenTimes(JdbcClient jdbc, Authorities authorities) {
    /** A unit that is asked sends somebody: its people are not all taken. On duty or at the office nobody is. */
    private static final String TAKEN = """
            with asked as (select * from unnest(:people::uuid[], :posts::uuid[]) as a (person, post))
            select a.person, lower(l.during) as starts, upper(l.during) as ends
            from asked a join calendar.leader_time l on l.post = a.post
            where l.released_at is null and not l.overruled and l.during && tstzrange(:from, :to)
            union
            select a.person, e.starts, e.ends
            from asked a join calendar.entry e on e.agency = any(:agencies) and e.state = 'PUBLISHED'
                and calendar.takes(e.kind)
                and e.starts < :to and e.ends > :from and e.starts > :from::timestamptz - interval '31 days'
            where a.post in (e.chair, e.stand_in) or exists (select 1 from calendar.attendee t
                where t.entry = e.id and t.ref in (a.post, a.person))
            union
            select p.person, p.starts, p.ends from calendar.personal p
            where p.person = any(:people) and p.busy and p.starts < :to and p.ends > :from
            order by starts
            """;

    /**
     * @param agencies in whose calendars
     * @param asked each person in every post they hold there: they are taken by what names any of them
     */
    List<Busy> of(Set<UUID> agencies, List<Colleague> asked, Instant from, Instant to) {
        UUID[] people = asked.stream().map(Colleague::person).toArray(UUID[]::new);
        List<Busy> busy = new ArrayList<>(jdbc.sql(TAKEN)
                .param("agencies", agencies.toArray(UUID[]::new))
                .param("people", people)
                .param("posts", asked.stream().map(Colleague::post).toArray(UUID[]::new))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Busy(
                        row.getObject("person", UUID.class),
                        new Stretch(
                                row.getObject("starts", OffsetDateTime.class).toInstant(),
                                row.getObject("ends", OffsetDateTime.class).toInstant())))
                .list());
        authorities
                .away(Stream.of(people).distinct().toList(), from, to)
                .forEach(away -> busy.add(new Busy(away.person(), new Stretch(away.from(), away.to()))));
        return busy;
    }
}
