package vn.caurong.organization.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.Unit;

/** Units read often and changed rarely: kept for three seconds, so every node follows a change. */
@Repository
class UnitsTable {
    private final JdbcClient jdbc;
    private final LoadingCache<UUID, Unit> byId = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(3))
            .maximumSize(20_000)
            .build(this::read);

    UnitsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Unit unit(UUID id) {
        return byId.get(id);
    }

    Optional<Unit> byCode(String code, LocalDate day) {
        return jdbc.sql("""
                        select c.unit from organization.unit_code c
                        join organization.unit u on u.id = c.unit and u.during @> :day
                        where c.code = :code and c.during @> :day\
                        """)
                .param("code", code)
                .param("day", day)
                .query(UUID.class)
                .optional()
                .map(this::unit);
    }

    List<Unit> ever(Collection<UUID> ids) {
        return jdbc.sql(UnitReading.SELECT + "where u.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(UnitReading::row)
                .list();
    }

    private Unit read(UUID id) {
        return jdbc.sql(UnitReading.SELECT + "where u.id = :id")
                .param("id", id)
                .query(UnitReading::row)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("unit " + id));
    }
}
