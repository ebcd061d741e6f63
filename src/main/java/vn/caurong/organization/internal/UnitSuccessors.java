package vn.caurong.organization.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.Unit;

/** Who goes on for a unit that ended. */
@Repository
record UnitSuccessors(JdbcClient jdbc) {
    /** The open ends of the ways that lead on from a unit; ended ones in between are passed. */
    List<Unit> of(UUID unit, LocalDate day) {
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
                        """ + UnitReading.SELECT + """
                                join next on next.successor = u.id
                                where u.during @> :day
                                order by u.sort, u.name collate "vi-x-icu", u.id\
                                """)
                .param("unit", unit)
                .param("day", day)
                .query(UnitReading::row)
                .list();
    }
}
