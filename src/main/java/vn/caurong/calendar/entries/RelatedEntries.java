package vn.caurong.calendar.entries;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** Entries one has to do with: whose time of leaders it took or gave, and which it was merged with. One question for both. */
@Repository
record RelatedEntries(JdbcClient jdbc, Access access, Organization organization) {
    private static final String SEEN = """
            cross join lateral (select exists (select 1 from access.visible v where v.subject_kind = 'calendar'
                    and v.subject_id = e.id and v.principal = any(:principals)) as seen) s
            """;

    private static final String SELECT = """
            select * from (select t.entry = :entry as away, t.post as leader, o.person, o.at, null::uuid as id, s.seen,
                    case when s.seen or e.openness <> 'RESTRICTED' then o.why else '' end as why,
                    t.entry = :entry and t.released_at is null as open,
                    exists (select 1 from calendar.leader_time h where h.entry = o.by_entry and h.post = t.post
                        and h.released_at is null and not h.overruled and h.during && t.during) as held,
                    case when b.id is not null then t.released_at end as back,
                    case when s.seen then e.words else '…' end as other
                from calendar.leader_overruling o join calendar.leader_time t on t.id = o.leader_time
                join calendar.entry e on e.id = case when t.entry = :entry then o.by_entry else t.entry end
                %1$s
                left join calendar.leader_time b on b.back_from = t.id
                where t.entry = :entry or o.by_entry = :entry
                order by o.at desc limit 50) o
            union all
            select * from (select m.entry = :entry as away, null::uuid as leader, m.person, m.at, e.id, s.seen, '' as why,
                    false as open, false as held, null::timestamptz as back,
                    case when s.seen then e.words else '…' end as other
                from calendar.merged m
                join calendar.entry e on e.id = case when m.entry = :entry then m.into_entry else m.entry end
                %1$s
                where m.entry = :entry or m.into_entry = :entry
                order by m.entry <> :entry, m.at, e.id) m
            """.formatted(SEEN);

    private record Row(
            boolean away,
            @Nullable UUID leader,
            UUID person,
            Instant at,
            String why,
            @Nullable UUID id,
            boolean seen,
            boolean open,
            boolean held,
            @Nullable Instant back,
            String other) {}

    /**
     * @param overrulings newest first
     * @param merged where it went first, then what went into it
     */
    record Related(List<OverrulingLine> overrulings, List<MergedLine> merged) {}

    Related of(UUID entry, Map<UUID, Post> posts, Actor reader) {
        List<Row> rows = jdbc.sql(SELECT)
                .param("entry", entry)
                .param("principals", access.principals(reader))
                .query(DataClassRowMapper.newInstance(Row.class))
                .list();
        List<Row> overruled = rows.stream().filter(row -> row.id() == null).toList();
        return new Related(
                overrulings(overruled, posts),
                rows.stream().flatMap(row -> merged(row).stream()).toList());
    }

    private static List<MergedLine> merged(Row row) {
        UUID id = row.id();
        return id == null ? List.of() : List.of(new MergedLine(row.away(), id, row.at(), row.seen(), row.other()));
    }

    private List<OverrulingLine> overrulings(List<Row> rows, Map<UUID, Post> posts) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> people =
                organization.names(rows.stream().map(Row::person).toList(), List.copyOf(posts.values()));
        return rows.stream()
                .map(row -> {
                    UUID post = row.leader();
                    Post leader = post == null ? null : posts.get(post);
                    return new OverrulingLine(
                            row.away(),
                            row.open(),
                            row.held(),
                            row.back(),
                            leader == null ? "" : Names.of(leader),
                            row.other(),
                            people.getOrDefault(row.person(), ""),
                            row.at(),
                            row.why());
                })
                .toList();
    }
}
