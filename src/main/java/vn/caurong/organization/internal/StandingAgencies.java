package vn.caurong.organization.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.Unit;

/** Agencies that stand on a day. */
@Repository
record StandingAgencies(JdbcClient jdbc) {
    List<Unit> on(LocalDate day) {
        return jdbc.sql(UnitReading.SELECT + """
                                where u.id = u.agency and u.during @> :day
                                order by u.name collate "vi-x-icu"\
                                """)
                .param("day", day)
                .query(UnitReading::row)
                .list();
    }
}
