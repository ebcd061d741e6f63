package vn.caurong.organization.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.organization.internal.DemoCity.Cells;

/** Writes the names the demo's agencies issue under. */
record DemoIssuingNames(JdbcClient jdbc) {
    void issuingName(Cells row) {
        UUID agency = DemoRows.id("unit", row.at(1));
        jdbc.sql("""
                        insert into organization.issuing_name (id, agency, name, notation,
                          header_above, header, collective, sort, during)
                        select ?, id, coalesce(nullif(?, ''), name), ?, nullif(?, ''), ?, ?,
                          (select count(*) from organization.issuing_name), ?::daterange
                        from organization.unit where id = ?\
                        """)
                .params(
                        DemoRows.id("issuing-name", row.at(0)),
                        row.at(2),
                        row.at(3),
                        row.at(4),
                        String.join("\n", row.parts(5)),
                        !row.at(6).isEmpty(),
                        DemoRows.OPEN,
                        agency)
                .update();
    }
}
