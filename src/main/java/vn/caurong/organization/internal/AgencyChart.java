package vn.caurong.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/**
 * An agency's units, posts and people on a day, in one statement. Its {@code any(array[…])} keeps
 * the planner from the exclusion index of holdings, which finds a post eight times slower.
 */
@Repository
record AgencyChart(JdbcClient jdbc, Unchanged unchanged) {
    private static final String SELECT = "with u as (" + UnitsTable.SELECT + """
                      where u.agency = :agency and u.during @> :day),
                    placed as (
                      select u.*, rank() over (order by u.id <> u.agency, u.sort,
                        u.name collate "vi-x-icu", u.id) as nth from u)
                    select u.*, p.id as post, p.title, p.role, p.head, h.people,
                      (select name from organization.person where id = h.people[1]) as holder
                    from placed u
                    left join organization.post p on p.unit = u.id and p.during @> :day
                    left join lateral (
                      select array_agg(holding.person order by holding.main desc,
                          lower(holding.during), holding.id) as people
                      from organization.holding
                      where holding.post = any(array[p.id]) and holding.during @> :day) h on true
                    order by p.role <> 'LEADER', u.nth, not p.head, p.sort,
                      p.title collate "vi-x-icu", p.id
                    """;

    /** Read again when an organization was changed. */
    Chart of(UUID agency, LocalDate day) {
        return unchanged.keep("chart", agency, day, () -> now(agency, day));
    }

    /**
     * @param units the agency itself first, then by their order on paper
     * @param posts leaders first, then units in order, head before deputies
     * @param people everyone who holds one of the posts
     */
    record Chart(List<Unit> units, List<Post> posts, Set<UUID> people) {}

    private Chart now(UUID agency, LocalDate day) {
        List<Row> rows = jdbc.sql(SELECT)
                .param("agency", agency)
                .param("day", day)
                .query(AgencyChart::row)
                .list();
        return new Chart(
                rows.stream()
                        .sorted(Comparator.comparing(Row::nth))
                        .map(Row::unit)
                        .distinct()
                        .toList(),
                rows.stream().map(Row::post).filter(Objects::nonNull).toList(),
                rows.stream().flatMap(row -> row.people().stream()).collect(Collectors.toUnmodifiableSet()));
    }

    private record Row(long nth, Unit unit, @Nullable Post post, List<UUID> people) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        Unit unit = UnitsTable.row(row, number);
        UUID post = row.getObject("post", UUID.class);
        List<UUID> people = people(row);
        return new Row(
                row.getLong("nth"),
                unit,
                post == null
                        ? null
                        : post(row, post, unit, people.stream().findFirst().orElse(null)),
                people);
    }

    private static Post post(ResultSet row, UUID id, Unit unit, @Nullable UUID holder) throws SQLException {
        return new Post(
                id,
                unit.id(),
                unit.agency(),
                row.getString("title"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("head"),
                holder,
                row.getString("holder"));
    }

    private static List<UUID> people(ResultSet row) throws SQLException {
        var people = row.getArray("people");
        return people == null ? List.of() : Arrays.asList((UUID[]) people.getArray());
    }
}
