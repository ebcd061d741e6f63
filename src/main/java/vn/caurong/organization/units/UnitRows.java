package vn.caurong.organization.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Unit;

/** Units read for changing, so never from memory. */
@Repository
record UnitRows(JdbcClient jdbc) {
    private static final String SELECT = """
        select u.id, u.parent, u.agency, u.name, u.short_name, u.notation, null::text as code, u.place,
          lower(u.during) as "from", upper(u.during) - 1 as "to"
        from organization.unit u
        """;

    Unit unit(UUID id) {
        return jdbc.sql(SELECT + "where u.id = ?")
                .param(id)
                .query(Unit.class)
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("unit", id)));
    }

    /** Units of an agency that stand on the day; the agency's tree is kept still until commit. */
    List<Unit> held(UUID agency, LocalDate day) {
        jdbc.sql("select id from organization.unit where id = ? for update")
                .param(agency)
                .query(UUID.class)
                .single();
        return of(agency, day);
    }

    List<Unit> of(UUID agency, LocalDate day) {
        return jdbc.sql(SELECT + "where u.agency = ? and u.during @> ?::date order by u.id <> u.agency, u.sort, u.id")
                .params(agency, day)
                .query(new SimplePropertyRowMapper<>(Unit.class))
                .list();
    }

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

    /** Whether the agency has this unit on the day, called exactly so. */
    boolean stands(UUID agency, String name, String notation, LocalDate day) {
        return jdbc.sql("""
                        select exists (select from organization.unit
                          where agency = ? and agency <> id and name = ? and notation = ? and during @> ?::date)\
                        """)
                .params(agency, name, notation, day)
                .query(Boolean.class)
                .single();
    }

    /** The agency with this id that stands on the day. */
    Optional<Unit> agency(String id, LocalDate day) {
        return jdbc.sql(SELECT + "where u.id::text = ? and u.id = u.agency and u.during @> ?::date")
                .params(id, day)
                .query(Unit.class)
                .optional();
    }

    /** Agencies of one name never stand at once: names find them. */
    boolean isNewAgency(String name) {
        return jdbc.sql("""
            select not exists (select from organization.unit
              where id = agency and upper_inf(during)
                and organization.fold(name) = organization.fold(?))\
            """).param(name).query(Boolean.class).single();
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
