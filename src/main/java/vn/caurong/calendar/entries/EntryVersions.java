package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
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
    }

    private record Kept(String mark, Plan plan, String why, Instant at) {}

    /** Newest first, each with what it changed against the one before. */
    List<VersionLine> of(UUID entry) {
        List<Kept> kept = jdbc.sql(
                        "select mark, plan, why, at from calendar.entry_version where entry = ? order by version")
                .param(entry)
                .query((row, n) -> new Kept(
                        row.getString("mark"),
                        PLANS.readValue(row.getString("plan"), Plan.class),
                        row.getString("why"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        List<VersionLine> lines = new ArrayList<>();
        Plan before = null;
        for (Kept each : kept) {
            Set<Facet> changed = before == null ? Set.of() : Facet.between(before, each.plan());
            lines.add(new VersionLine(each.mark(), each.plan(), each.why(), each.at(), changed));
            before = each.plan();
        }
        return lines.reversed();
    }
}
