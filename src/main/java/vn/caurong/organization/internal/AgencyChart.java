package vn.caurong.organization.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/**
 * An agency's units, posts and people on a day, in one statement. Its {@code any(array[…])} keeps
 * the planner from the exclusion index of holdings, which finds a post eight times slower.
 */
@Repository
record AgencyChart(JdbcClient jdbc, Unchanged unchanged) {
    private static final String SELECT = "with u as (" + UnitReading.SELECT + """
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
        List<ChartRow> rows = jdbc.sql(SELECT)
                .param("agency", agency)
                .param("day", day)
                .query(ChartRow::of)
                .list();
        return new Chart(
                rows.stream()
                        .sorted(Comparator.comparing(ChartRow::nth))
                        .map(ChartRow::unit)
                        .distinct()
                        .toList(),
                rows.stream().map(ChartRow::post).filter(Objects::nonNull).toList(),
                rows.stream().flatMap(row -> row.people().stream()).collect(Collectors.toUnmodifiableSet()));
    }
}
