package vn.caurong.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;

/** How posts are read, each with the first of its holders. */
final class PostReading {
    static final String SELECT = """
            select p.id, p.unit, u.agency, p.title, p.role, p.head, h.person, h.name
            from organization.post p
            join organization.unit u on u.id = p.unit
            left join lateral (
              select person.id as person, person.name from organization.holding
              join organization.person on person.id = holding.person
              where holding.post = p.id and holding.during @> :day
              order by holding.main desc, lower(holding.during), holding.id limit 1) h on true
            """;

    /** The same, with who held a post on its last day when it is no more. */
    static final String EVER = SELECT.replace(":day", "least(:day::date, upper(p.during) - 1)");

    private PostReading() {}

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
