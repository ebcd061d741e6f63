package vn.caurong.calendar.weekly;

/** Lines of a week for entries that were moved out of it after publication: what the week said of them last, and where they are now. */
final class MovedLines {
    /** In the columns of an entry, so that whose they are and who sees them is asked the same way; as open as both versions are. */
    private static final String SELECT = """
            select e.id, e.version, e.state, e.kind, e.words, e.starts, e.ends, e.chair, e.openness,
                coalesce(r.name, e.place) as place, coalesce(e.sites, '') as sites,
                array_remove(array(select a.ref from jsonb_to_recordset(e.attendees) as a (kind text, ref uuid)
                    where a.kind = 'POST') || e.stand_in, null) as posts,
                'MOVED' as mark, (%1$s) as shown, false as overruled, true as told, e.moved_to, false as waits
            from (select n.id, n.version, n.state, n.unit, p.kind, p.words, l.starts, l.ends, p.chair, p.preparing,
                    p."standIn" as stand_in, p.place, p.room, p.sites, p.attendees, n.starts as moved_to,
                    case when 'RESTRICTED' in (n.openness, p.openness) then 'RESTRICTED'
                        when 'INTERNAL' in (n.openness, p.openness) then 'INTERNAL' else 'OPEN' end as openness
                from calendar.left_week l join calendar.entry n on n.id = l.entry
                join calendar.entry_version v on v.entry = l.entry and v.version = l.version
                cross join lateral jsonb_to_record(v.plan) as p (kind text, words text, chair uuid, preparing uuid,
                    "standIn" uuid, place text, room uuid, sites text, openness text, attendees jsonb)
                where l.agency = :agency and l.starts < :to and l.ends > :from
                  and l.starts > :from::timestamptz - interval '31 days'
                  and date_trunc('week', n.starts at time zone 'Asia/Ho_Chi_Minh')::date <> l.monday) e
            left join calendar.resource r on r.id = e.room
            where %2$s and %1$s
            """;

    private MovedLines() {}

    /**
     * @param visible condition over the entry {@code e}
     */
    static String select(Show show, String visible) {
        return SELECT.formatted(show.versionCondition(), visible);
    }
}
