package vn.caurong.organization.administration;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agencies that work as a collective and sign TM. (NĐ 30/2020 Đ13.2): people's committees. */
@Repository
record CollectiveAgencies(JdbcClient jdbc) {
    Set<UUID> on(LocalDate day) {
        return jdbc.sql("select agency from organization.issuing_name where collective and during @> ?::date")
                .param(day)
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }
}
