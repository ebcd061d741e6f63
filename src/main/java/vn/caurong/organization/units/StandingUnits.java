package vn.caurong.organization.units;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.Unit;

/** Whether units and agencies stand, by what they are called. */
@Repository
record StandingUnits(JdbcClient jdbc) {
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
        return jdbc.sql(UnitRows.SELECT + "where u.id::text = ? and u.id = u.agency and u.during @> ?::date")
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
}
