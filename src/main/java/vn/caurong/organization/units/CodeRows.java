package vn.caurong.organization.units;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.units.UnitCodes.Code;

/** Rows of organ identifiers, of both generations. */
@Repository
record CodeRows(JdbcClient jdbc) {
    List<Code> of(UUID unit) {
        return jdbc.sql("""
            select code, generation, lower(during) as "from", upper(during) - 1 as "to"
            from organization.unit_code where unit = ? order by generation, lower(during)\
            """)
                .param(unit)
                .query(new SimplePropertyRowMapper<>(Code.class))
                .list();
    }

    void write(UUID unit, String code, int generation, LocalDate from) {
        try {
            jdbc.sql("""
                update organization.unit_code set during = daterange(lower(during), ?)
                where unit = ? and generation = ? and upper_inf(during) and lower(during) < ?::date\
                """).params(from, unit, generation, from).update();
            jdbc.sql("insert into organization.unit_code values (?, ?, ?, daterange(?, null))")
                    .params(unit, code, generation, from)
                    .update();
        } catch (DataIntegrityViolationException taken) {
            throw new RefusalException("organization.refused.codeTaken", code, from);
        }
    }
}
