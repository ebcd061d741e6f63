package vn.caurong.organization.units;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes units that begin. */
@Repository
record NewUnits(JdbcClient jdbc) {
    void insert(UUID id, UUID agency, UUID parent, UnitForm form, LocalDate from) {
        jdbc.sql("""
            insert into organization.unit
              (id, parent, agency, name, short_name, notation, place, sort, during)
            select ?, ?, a.id, ?, ?, ?, coalesce(nullif(?, ''), a.place),
              (select coalesce(max(sort), 0) + 1 from organization.unit where agency = a.id),
              daterange(?, null)
            from organization.unit a where a.id = ?\
            """)
                .params(id, parent, form.name(), form.shortName(), form.notation(), form.place(), from, agency)
                .update();
    }

    void insertAgency(UUID id, UUID parent, UnitForm form, LocalDate from) {
        jdbc.sql("""
            insert into organization.unit
              (id, parent, agency, name, short_name, notation, place, sort, during)
            select ?, a.id, ?, ?, ?, ?, coalesce(nullif(?, ''), a.place), 0, daterange(?, null)
            from organization.unit a where a.id = ?\
            """)
                .params(id, id, form.name(), form.shortName(), form.notation(), form.place(), from, parent)
                .update();
    }

    /** An agency with none above it. */
    void insertFirst(UUID id, UnitForm form, LocalDate from) {
        jdbc.sql("""
            insert into organization.unit (id, agency, name, short_name, notation, place, sort, during)
            values (?, ?, ?, ?, ?, ?, 0, daterange(?, null))\
            """)
                .params(id, id, form.name(), form.shortName(), form.notation(), form.place(), from)
                .update();
    }
}
