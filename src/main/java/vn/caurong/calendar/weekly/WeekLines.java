package vn.caurong.calendar.weekly;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.calendar.staff.StaffThen;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;

/** CalendarEntries of a week that the reader may see. */
@Repository
public record WeekLines(JdbcClient jdbc, Access access, StaffThen staff) {
    /**
     * More than a week of a large agency has; whoever asks for more is told that there are. What is shown of a week
     * and what waits in it are counted each by itself.
     */
    public static final int MOST = 1000;

    /** No entry is longer than 31 days, so the index by beginnings finds those of a week. */
    private static final String SELECT = """
            select e.id, e.version, e.state, e.kind, e.words, e.starts, e.ends, e.chair, e.openness,
                coalesce(r.name, e.place) as place, e.sites,
                array_remove(array(select a.ref from calendar.attendee a where a.entry = e.id and a.kind = 'POST')
                    || e.stand_in, null) as posts,
                coalesce((select v.mark from calendar.entry_version v where v.entry = e.id
                    order by v.version desc limit 1), '') as mark,
                (%1$s) as shown,
                exists (select 1 from calendar.leader_time t
                    where t.entry = e.id and t.overruled and t.released_at is null) as overruled,
                exists (select 1 from calendar.entry_version v where v.entry = e.id) as told,
                null::timestamptz as moved_to,
                :all and e.state in ('REGISTERED', 'CONSOLIDATED', 'APPROVED') as waits
            from calendar.entry e left join calendar.resource r on r.id = e.room
            where e.agency = :agency and e.starts < :to and e.ends > :from
              and e.starts > :from::timestamptz - interval '31 days'
              and (e.state <> 'CANCELLED' or exists (select 1 from calendar.entry_version v where v.entry = e.id))
              and %2$s
              and (:all and e.state in ('REGISTERED', 'CONSOLIDATED', 'APPROVED') or %1$s)
            """;

    /** Asked of each entry of the week: read first, all a clerk ever saw are a hundred thousand. */
    private static final String VISIBLE = """
            exists (select 1 from access.visible s where s.subject_kind = 'calendar'
                and s.subject_id = e.id and s.principal = any(:principals) offset 0)
            """;

    /** Nothing but what was told to everybody and is open; no right of a reader is asked. */
    private static final String OPEN = """
            e.openness = 'OPEN' and e.state in ('PUBLISHED', 'PUT_OFF', 'CANCELLED')
            and exists (select 1 from calendar.entry_version v where v.entry = e.id)
            """;

    private static final String ORDERED = """
            select * from (select t.*,
                row_number() over (partition by t.shown, t.week order by t.starts, t.id) as nth,
                row_number() over (partition by t.waits, t.week order by t.starts, t.id) as turn
                from (select l.*, date_trunc('week',
                    greatest(l.starts, :from::timestamptz) at time zone 'Asia/Ho_Chi_Minh') as week
                    from (%s union all %s) l) t) t
            where t.shown and t.nth <= %d or t.waits and t.turn <= %d order by t.starts, t.id
            """;

    private static String sql(Show show, String visible) {
        return ORDERED.formatted(
                SELECT.formatted(show.condition(), visible), MovedLines.select(show, visible), MOST + 1, MOST);
    }

    /**
     * @param all whether what waits among those of others is read besides
     * @param names how posts are written
     */
    public LinesOfWeek of(Week week, Show show, boolean all, Whose whose, Map<UUID, String> names, Actor reader) {
        return of(new Stretch(week.starts(), week.ends()), show, all, whose, names, reader);
    }

    /** The same of any time. */
    LinesOfWeek of(Stretch during, Show show, boolean all, Whose whose, Map<UUID, String> names, Actor reader) {
        List<ReadLine> read = jdbc.sql(sql(show, VISIBLE))
                .param("all", all)
                .param("agency", reader.agency())
                .param("from", during.fromTime())
                .param("to", during.toTime())
                .param("principals", access.principals(reader))
                .param("posts", whose.posts())
                .param("units", whose.units())
                .param("person", reader.person())
                .query((row, n) -> ReadLine.of(row, MOST))
                .list();
        List<ReadLine> called = chaired(read, names, Vietnam.date(during.to()).minusDays(1));
        return new LinesOfWeek(
                called.stream()
                        .filter(each -> each.shown() && each.within())
                        .map(ReadLine::line)
                        .toList(),
                called.stream().map(ReadLine::line).toList(),
                called.stream().anyMatch(each -> each.shown() && !each.within()));
    }

    /** What citizens may read of the leaders' week. */
    public List<WeekLine> open(Week week, UUID agency, Map<UUID, String> leaders) {
        List<ReadLine> read = jdbc.sql(sql(Show.LEADERS, OPEN))
                .param("all", false)
                .param("agency", agency)
                .param("from", at(week.starts()))
                .param("to", at(week.ends()))
                .param("posts", leaders.isEmpty() ? Set.of(agency) : leaders.keySet())
                .query((row, n) -> ReadLine.of(row, MOST))
                .list();
        return chaired(read, leaders, week.days().getLast()).stream()
                .map(ReadLine::line)
                .toList();
    }

    /** Posts that are no more are called as they were last; where nobody is asked for by name nothing is read. */
    private List<ReadLine> chaired(List<ReadLine> read, Map<UUID, String> names, LocalDate day) {
        if (names.isEmpty()) {
            return read;
        }
        Map<UUID, String> all = new HashMap<>(names);
        List<UUID> former = read.stream()
                .flatMap(each -> Stream.ofNullable(each.chair()))
                .filter(chair -> !names.containsKey(chair))
                .distinct()
                .toList();
        staff.former(former, day).forEach(post -> all.put(post.id(), StaffThen.name(post)));
        return read.stream().map(each -> each.called(all)).toList();
    }

    private static OffsetDateTime at(java.time.Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
