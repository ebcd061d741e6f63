package vn.caurong.calendar.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.caurong.calendar.entries.Plan;

/** Published versions for which nobody has looked yet who outside is to be written to. */
@Repository
record PublishedVersions(JdbcClient jdbc) {
    private static final JsonMapper PLANS = JsonMapper.builder().build();

    /** What was published longer ago while no mail server was set is not told any more. */
    static final Duration FRESH = Duration.ofDays(7);

    private static final String WAITING = """
            select v.entry, v.version, v.mark in ('PUT_OFF', 'CANCELLED') as ended,
                v.mark = 'PUT_OFF' as put_off,
                v.mark in ('PUT_OFF', 'CANCELLED') and coalesce(p.mark in (v.mark, 'CANCELLED'), false) as again, v.plan, v.at, e.agency,
                coalesce(r.name, '') as room,
                case when p.mark in ('PUT_OFF', 'CANCELLED') then null else p.plan end as before
            from calendar.entry_version v join calendar.entry e on e.id = v.entry
            left join lateral (select l.mark, l.plan from calendar.entry_version l
                where l.entry = v.entry and l.version < v.version order by l.version desc limit 1) p on true
            left join calendar.resource r on r.id = (v.plan->>'room')::uuid
            where v.at > :since and not exists (select 1 from calendar.version_invited i
                where i.entry = v.entry and i.version = v.version)
            order by v.at, v.entry, v.version limit 200
            """;

    List<PublishedVersion> waiting(Instant now) {
        return jdbc.sql(WAITING)
                .param("since", now.minus(FRESH).atOffset(ZoneOffset.UTC))
                .query(PublishedVersions::row)
                .list();
    }

    /** False when another program looks at it. */
    boolean looked(PublishedVersion version, Instant now) {
        return jdbc.sql("insert into calendar.version_invited values (?, ?, ?) on conflict do nothing")
                        .params(version.entry(), version.version(), now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What one of its versions said. */
    Told told(UUID entry, int version) {
        return jdbc.sql("""
                        select v.plan, coalesce(r.name, '') as room from calendar.entry_version v
                        left join calendar.resource r on r.id = (v.plan->>'room')::uuid
                        where v.entry = ? and v.version = ?
                        """)
                .params(entry, version)
                .query((row, n) -> new Told(PLANS.readValue(row.getString("plan"), Plan.class), row.getString("room")))
                .single();
    }

    private static PublishedVersion row(ResultSet row, int number) throws SQLException {
        String before = row.getString("before");
        return new PublishedVersion(
                row.getObject("entry", UUID.class),
                row.getInt("version"),
                row.getBoolean("ended"),
                row.getBoolean("put_off"),
                row.getBoolean("again"),
                PLANS.readValue(row.getString("plan"), Plan.class),
                before == null ? null : PLANS.readValue(before, Plan.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("agency", UUID.class),
                row.getString("room"));
    }
}
