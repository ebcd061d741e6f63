package vn.caurong.organization.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.administration.Folding;

/** Finds the agency a name on paper means: its full or short name, or a name it issues under. */
@Repository
class AgencyNames {
    private final JdbcClient jdbc;
    private final Cache<LocalDate, Map<String, Set<UUID>>> byDay = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(3))
            .maximumSize(100)
            .build();

    AgencyNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when no agency, or more than one, is called this on the day. */
    Optional<UUID> find(String name, LocalDate day) {
        String folded = Folding.fold(name);
        Map<String, Set<UUID>> known = byDay.getIfPresent(day);
        if (known == null || !known.containsKey(folded)) {
            known = read(day);
            byDay.put(day, known);
        }
        Set<UUID> found = known.getOrDefault(folded, Set.of());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private Map<String, Set<UUID>> read(LocalDate day) {
        List<Named> all = jdbc.sql("""
                                select u.id as agency, n.name
                                from organization.unit u
                                left join organization.issuing_name i
                                  on i.agency = u.id and i.during @> :day
                                cross join lateral (values (u.name), (u.short_name), (i.name),
                                  (i.header), (i.header_above || ' ' || i.header)) as n (name)
                                where u.id = u.agency and u.during @> :day and n.name is not null\
                                """)
                .param("day", day)
                .query(new SimplePropertyRowMapper<>(Named.class))
                .list();
        return all.stream()
                .collect(Collectors.groupingBy(
                        named -> Folding.fold(named.name()),
                        Collectors.mapping(Named::agency, Collectors.toCollection(TreeSet::new))));
    }

    record Named(UUID agency, String name) {}
}
