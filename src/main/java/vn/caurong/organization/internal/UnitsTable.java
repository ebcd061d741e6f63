package vn.caurong.organization.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
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
    static final String SELECT = """
            select u.id, u.parent, u.agency, u.name, u.short_name, u.notation, u.place, u.sort,
              lower(u.during) as first_day, upper(u.during) - 1 as last_day,
              (select c.code from organization.unit_code c where c.unit = u.id
               order by lower(c.during) desc, c.generation desc limit 1) as code
            from organization.unit u
            """;

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

    /** The open ends of the ways that lead on from a unit; ended ones in between are passed. */
    List<Unit> successorsOf(UUID unit, LocalDate day) {
        return jdbc.sql("""
                        with recursive next as (
                          select successor from organization.unit_succession
                          where predecessor = :unit and day <= :day
                          union
                          select s.successor from next
                          join organization.unit ended on ended.id = next.successor
                            and not ended.during @> :day
                          join organization.unit_succession s on s.predecessor = ended.id
                            and s.day <= :day)
                        """ + SELECT + """
                                join next on next.successor = u.id
                                where u.during @> :day
                                order by u.sort, u.name collate "vi-x-icu", u.id\
                                """)
                .param("unit", unit)
                .param("day", day)
                .query(UnitsTable::row)
                .list();
    }

    List<Unit> agencies(LocalDate day) {
        return jdbc.sql(SELECT + """
                                where u.id = u.agency and u.during @> :day
                                order by u.name collate "vi-x-icu"\
                                """).param("day", day).query(UnitsTable::row).list();
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

    private Unit read(UUID id) {
        return jdbc.sql(SELECT + "where u.id = :id")
                .param("id", id)
                .query(UnitsTable::row)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("unit " + id));
    }

    static Unit row(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getObject("id", UUID.class),
                row.getObject("parent", UUID.class),
                row.getObject("agency", UUID.class),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("notation"),
                row.getString("code"),
                row.getString("place"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
