package vn.caurong.organization.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers answers until an organization is changed: each transaction that changes one leaves a mark,
 * here or on another node, and every request looks for it. So nobody keeps a post they lost, and an
 * agency of hundreds of posts is not read for each page.
 */
@Repository
class Unchanged {
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Cache<Asked, Object> answers = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(10))
            .maximumSize(20_000)
            .build();

    Unchanged(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many marks there are, and the newest: one that commits late is older than one before it. */
    private record Mark(long marks, UUID newest) {}

    private record Asked(String name, UUID of, LocalDate day, Mark mark) {}

    @SuppressWarnings("unchecked")
    <T> T keep(String name, UUID of, LocalDate day, Supplier<T> read) {
        if (!WhileReading.now()) {
            return read.get();
        }
        Asked asked = new Asked(name, of, day, WhileReading.keep("mark", NOBODY, LocalDate.EPOCH, this::mark));
        Object known = answers.getIfPresent(asked);
        if (known == null) {
            known = read.get();
            answers.put(asked, known);
        }
        return (T) known;
    }

    private Mark mark() {
        return jdbc.sql("""
                        select (select count(*) from organization.change_mark),
                            coalesce((select id from organization.change_mark order by id desc limit 1), ?)
                        """)
                .param(NOBODY)
                .query((row, n) -> new Mark(row.getLong(1), row.getObject(2, UUID.class)))
                .single();
    }
}
