package vn.caurong.organization.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.organization.internal.DemoCity.Cells;

/** Writes the names the demo's agencies issue under, and who signs what. */
record DemoSigning(JdbcClient jdbc) {
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

    void signing(Cells row) {
        jdbc.sql("""
                        insert into organization.signing_authority (id, post, issuing_name, form,
                          document_types, block, basis, during)
                        values (?, ?, ?, ?, ?, ?, 'Quy chế làm việc của cơ quan', ?::daterange)\
                        """)
                .params(
                        DemoRows.id("signing", row.at(0) + ":" + row.at(1)),
                        DemoRows.id("post", row.at(0)),
                        DemoRows.id("issuing-name", row.at(1)),
                        row.at(2),
                        row.parts(3),
                        row.parts(4),
                        DemoRows.OPEN)
                .update();
    }
}
