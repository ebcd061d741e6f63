package vn.caurong.calendar.entries;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** Who gave a leader's time from one entry to another, and why. */
@Repository
record Overrulings(JdbcClient jdbc, Organization organization) {
    private record Row(
            boolean gave,
            boolean open,
            boolean held,
            @Nullable Instant back,
            UUID leader,
            String other,
            UUID person,
            Instant at,
            String why) {}

    /** Newest first. */
    List<OverrulingLine> of(UUID entry, Map<UUID, Post> posts) {
        List<Row> rows = jdbc.sql("""
                        select t.entry = :entry as gave, t.post as leader, o.person, o.at, o.why,
                            t.entry = :entry and t.released_at is null as open,
                            exists (select 1 from calendar.leader_time h where h.entry = o.by_entry and h.post = t.post
                                and h.released_at is null and not h.overruled and h.during && t.during) as held,
                            case when b.id is not null then t.released_at end as back,
                            case when e.openness = 'RESTRICTED' then '…' else e.words end as other
                        from calendar.leader_overruling o join calendar.leader_time t on t.id = o.leader_time
                        join calendar.entry e on e.id = case when t.entry = :entry then o.by_entry else t.entry end
                        left join calendar.leader_time b on b.back_from = t.id
                        where t.entry = :entry or o.by_entry = :entry
                        order by o.at desc limit 50
                        """)
                .param("entry", entry)
                .query(DataClassRowMapper.newInstance(Row.class))
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> people =
                organization.names(rows.stream().map(Row::person).toList(), List.copyOf(posts.values()));
        return rows.stream()
                .map(row -> new OverrulingLine(
                        row.gave(),
                        row.open(),
                        row.held(),
                        row.back(),
                        posts.containsKey(row.leader())
                                ? Names.of(Objects.requireNonNull(posts.get(row.leader())))
                                : "",
                        row.other(),
                        people.getOrDefault(row.person(), ""),
                        row.at(),
                        row.why()))
                .toList();
    }
}
