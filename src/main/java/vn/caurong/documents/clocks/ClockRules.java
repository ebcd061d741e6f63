package vn.caurong.documents.clocks;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dated rules. */
@Repository
record ClockRules(JdbcClient jdbc) {
    private static final RowMapper<ClockRule> RULE = DataClassRowMapper.newInstance(ClockRule.class);

    /** Empty before the first rule there is. */
    Optional<ClockRule> inForce(LegalClock clock, boolean urgent, LocalDate day) {
        return jdbc.sql("""
                        select id, clock, urgent, unit, amount, article from documents.legal_clock
                        where clock = :clock and urgent = :urgent and during @> :day
                        """)
                .param("clock", clock.name())
                .param("urgent", urgent)
                .param("day", day)
                .query(RULE)
                .optional();
    }
}
