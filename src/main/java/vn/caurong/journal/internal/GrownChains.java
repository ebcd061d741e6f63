package vn.caurong.journal.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Chains with entries since their last signed head. */
@Repository
record GrownChains(JdbcClient jdbc) {
    List<Head> on(LocalDate day) {
        return jdbc.sql("""
                        select agency, number, hash from journal.chain c
                        where number > coalesce((select max(number) from journal.head h where h.agency = c.agency), 0)
                        order by agency
                        """)
                .query((row, n) ->
                        new Head(row.getObject("agency", UUID.class), day, row.getLong("number"), row.getBytes("hash")))
                .list();
    }
}
