package vn.caurong.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Authorities.Standing;
import vn.caurong.organization.Post;

/**
 * What one person holds and stands in for, in one statement; never kept: what is lost must be seen
 * at once.
 */
@Repository
record StandingTable(JdbcClient jdbc) {
    private static final String SELECT = """
            with own as (
              select h.post, null::uuid as delegation, h.main, lower(h.during) as since
              from organization.holding h
              join organization.post p on p.id = h.post and p.during @> :day
              join organization.unit u on u.id = p.unit and u.during @> :day
              where h.person = :person and h.during @> :day
              union all
              select d.from_post, d.id, false, null
            """ + DelegationsTable.IN_FORCE + """
                             and d.to_person = :person)
                    select me.name as me, p.id, p.unit, u.agency, p.title, p.role, p.head, h.person, h.name,
                      d.id as delegation, d.from_post, d.to_person, d.duties, d.basis, d.restricted,
                      lower(d.during) as starts, upper(d.during) as ends
                    from organization.person me
                    left join own on true
                    left join organization.post p on p.id = own.post
                    left join organization.unit u on u.id = p.unit
                    left join organization.delegation d on d.id = own.delegation
                    left join lateral (
                      select person.id as person, person.name from organization.holding
                      join organization.person on person.id = holding.person
                      where holding.post = p.id and holding.during @> :day
                      order by own.delegation is null and person.id = :person desc, holding.main desc,
                        lower(holding.during), holding.id limit 1) h on true
                    where me.id = :person
                    order by d.id is not null, own.main desc, own.since, starts, p.id, d.id
                    """;

    Standing of(UUID person, Instant at) {
        List<Row> rows = jdbc.sql(SELECT)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("day", Vietnam.date(at))
                .query(StandingTable::row)
                .list();
        String name = rows.isEmpty() ? "" : rows.getFirst().name();
        var held = new ArrayList<Post>();
        var delegations = new ArrayList<Delegation>();
        var delegated = new ArrayList<Post>();
        for (Row row : rows) {
            if (row.post() == null) {
                continue;
            }
            if (row.delegation() == null) {
                held.add(row.post());
            } else {
                delegations.add(row.delegation());
                delegated.add(row.post());
            }
        }
        return new Standing(name, held, delegations, delegated);
    }

    private record Row(
            String name, @Nullable Post post, @Nullable Delegation delegation) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        String name = row.getString("me");
        if (row.getObject("id") == null) {
            return new Row(name, null, null);
        }
        Post post = PostsTable.row(row, number);
        return new Row(name, post, row.getObject("delegation") == null ? null : DelegationsTable.row(row, number));
    }
}
