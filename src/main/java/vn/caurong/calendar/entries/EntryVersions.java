package vn.caurong.calendar.entries;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;

/** What was published of entries, version by version; nothing of it is ever changed. */
@Repository
record EntryVersions(JdbcClient jdbc, Clock clock) {
    private static final JsonMapper PLANS = JsonMapper.builder().build();

    /** How a version is marked against the one before. */
    enum Mark {
        PUBLISHED,
        NEW,
        CHANGED,
        PUT_OFF,
        CANCELLED
    }

    /** The entry's version is that before the move; this one is the next. */
    void keep(CalendarEntry before, Plan plan, Mark mark, String why, Actor by) {
        jdbc.sql("""
                        insert into calendar.entry_version (entry, version, mark, plan, why, person, at)
                        values (:entry, :version, :mark, :plan::jsonb, :why, :person, :now)
                        """)
                .param("entry", before.id())
                .param("version", before.version() + 1)
                .param("mark", mark.name())
                .param("plan", PLANS.writeValueAsString(plan))
                .param("why", why)
                .param("person", by.person())
                .param("now", OffsetDateTime.now(clock))
                .update();
        leave(before, Week.of(plan.starts()));
    }

    /** What a week said of an entry that is in another week now stays on its sheet. */
    private void leave(CalendarEntry before, Week now) {
        if (!before.week().equals(now)) {
            jdbc.sql("""
                            insert into calendar.left_week (entry, monday, version, agency, starts, ends)
                            select entry, :monday, version, :agency, :starts, :ends from calendar.entry_version
                            where entry = :entry and version <= :version order by version desc limit 1
                            on conflict (entry, monday) do update
                                set version = excluded.version, starts = excluded.starts, ends = excluded.ends
                            """)
                    .param("entry", before.id())
                    .param("version", before.version())
                    .param("monday", before.week().monday())
                    .param("agency", before.agency())
                    .param("starts", before.during().fromTime())
                    .param("ends", before.during().toTime())
                    .update();
        }
    }

    /** The first one first, in one question with the papers that came and went. */
    List<KeptVersion> kept(UUID entry) {
        return jdbc.sql("""
                        select v.version, v.mark, v.plan, v.why, v.at, p.files, p.stand
                        from calendar.entry_version v cross join lateral (
                            select array_agg(file order by file) as files, array_agg(stands order by file) as stand
                            from calendar.paper_standing where entry = v.entry and version = v.version) p
                        where v.entry = ? order by v.version
                        """)
                .param(entry)
                .query((row, n) -> new KeptVersion(
                        row.getInt("version"),
                        row.getString("mark"),
                        PLANS.readValue(row.getString("plan"), Plan.class),
                        row.getString("why"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        papers(row)))
                .list();
    }

    private static List<PaperStanding> papers(ResultSet row) throws SQLException {
        Array files = row.getArray("files");
        if (files == null) {
            return List.of();
        }
        UUID[] ids = (UUID[]) files.getArray();
        Boolean[] stand = (Boolean[]) row.getArray("stand").getArray();
        int version = row.getInt("version");
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new PaperStanding(ids[i], version, stand[i]))
                .toList();
    }
}
