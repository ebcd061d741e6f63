package vn.caurong.organization.units;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of changes, those to come and those put in. */
@Repository
record UnitChanges(JdbcClient jdbc) {
    void insert(UUID id, UUID unit, @Nullable UUID parent, UnitForm form, LocalDate day) {
        jdbc.sql("""
            insert into organization.unit_change
              (id, unit, day, parent, name, short_name, notation, place, basis)
            select ?, u.id, ?, nullif(?, '')::uuid, ?, ?, ?, coalesce(nullif(?, ''), u.place), ?
            from organization.unit u where u.id = ?\
            """)
                .params(
                        id,
                        day,
                        parent == null ? "" : parent.toString(),
                        form.name(),
                        form.shortName(),
                        form.notation(),
                        form.place(),
                        form.basis(),
                        unit)
                .update();
    }

    /** The last day anything changes, if it ever did. */
    Optional<LocalDate> last(UUID unit) {
        return jdbc.sql("select max(day) from organization.unit_change where unit = ? and withdrawn_at is null")
                .param(unit)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    List<UnitChange> of(UUID unit) {
        return jdbc.sql("""
            select id, day, name, notation, basis, before ->> 'name' as former_name
            from organization.unit_change where unit = ? and withdrawn_at is null order by day desc\
            """)
                .param(unit)
                .query(new SimplePropertyRowMapper<>(UnitChange.class))
                .list();
    }

    Optional<UUID> unitOf(UUID change) {
        return jdbc.sql("select unit from organization.unit_change where id = ?")
                .param(change)
                .query(UUID.class)
                .optional();
    }

    /**
     * @return false when its day has come or it was taken back before
     */
    boolean withdraw(UUID change, LocalDate today, String why, UUID by, Instant at) {
        return jdbc.sql("""
                        update organization.unit_change
                        set withdrawn_at = ?, withdrawn_by = ?, withdrawn_why = ?
                        where id = ? and before is null and withdrawn_at is null and day > ?\
                        """).params(Timestamp.from(at), by, why, change, today).update() > 0;
    }
}
