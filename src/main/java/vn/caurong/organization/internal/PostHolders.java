package vn.caurong.organization.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everyone who holds posts, not only the first of each. */
@Repository
record PostHolders(JdbcClient jdbc) {
    Map<UUID, Set<UUID>> of(Collection<UUID> posts, LocalDate day) {
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
}
