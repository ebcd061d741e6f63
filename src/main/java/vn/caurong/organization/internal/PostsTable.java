package vn.caurong.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;

/** Posts with their holders, kept until an organization is changed: losing a post must be seen at once. */
@Repository
record PostsTable(JdbcClient jdbc, Unchanged unchanged) {
    private static final String SELECT = """
            select p.id, p.unit, u.agency, p.title, p.role, p.head, h.person, h.name
            from organization.post p
            join organization.unit u on u.id = p.unit
            left join lateral (
              select person.id as person, person.name from organization.holding
              join organization.person on person.id = holding.person
              where holding.post = p.id and holding.during @> :day
              order by holding.main desc, lower(holding.during), holding.id limit 1) h on true
            """;
    private static final String UNITS_ABOVE = """
            with recursive above as (
              select id, parent, agency, 0 as steps from organization.unit where id = :unit
              union all
              select u.id, u.parent, u.agency, steps + 1 from above
              join organization.unit u on u.id = above.parent and u.agency = above.agency)
            """;

    Post post(UUID id, LocalDate day) {
        return unchanged.keep("post", id, day, () -> readPost(id, day));
    }

    private Post readPost(UUID id, LocalDate day) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id)
                .param("day", day)
                .query(PostsTable::row)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("post " + id));
    }

    Map<UUID, Set<UUID>> holdersOf(Collection<UUID> posts, LocalDate day) {
        Map<UUID, Set<UUID>> holders = new HashMap<>();
        jdbc.sql("""
                        select post, person from organization.holding
                        where post = any(:posts::uuid[]) and during @> :day
                        """)
                .param("posts", posts.stream().map(UUID::toString).toArray(String[]::new))
                .param("day", day)
                .query(row -> {
                    holders.computeIfAbsent(row.getObject("post", UUID.class), _ -> new HashSet<>())
                            .add(row.getObject("person", UUID.class));
                });
        return holders;
    }

    List<Post> headsOf(UUID unit, LocalDate day) {
        return unchanged.keep("headsOf", unit, day, () -> readHeadsOf(unit, day));
    }

    private List<Post> readHeadsOf(UUID unit, LocalDate day) {
        return jdbc.sql(UNITS_ABOVE + SELECT + """
                                join above a on a.id = p.unit
                                where p.head and p.during @> :day
                                order by a.steps\
                                """)
                .param("unit", unit)
                .param("day", day)
                .query(PostsTable::row)
                .list();
    }

    List<Post> supervisorsOf(UUID unit, LocalDate day) {
        return unchanged.keep("supervisorsOf", unit, day, () -> readSupervisorsOf(unit, day));
    }

    private List<Post> readSupervisorsOf(UUID unit, LocalDate day) {
        return jdbc.sql(UNITS_ABOVE + SELECT + """
                                where p.during @> :day and p.id in (
                                  select s.post from organization.supervision s
                                  join above a on a.id = s.unit where s.during @> :day)
                                order by p.sort, p.id\
                                """)
                .param("unit", unit)
                .param("day", day)
                .query(PostsTable::row)
                .list();
    }

    static Post row(ResultSet row, int number) throws SQLException {
        return new Post(
                row.getObject("id", UUID.class),
                row.getObject("unit", UUID.class),
                row.getObject("agency", UUID.class),
                row.getString("title"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("head"),
                row.getObject("person", UUID.class),
                row.getString("name"));
    }
}
