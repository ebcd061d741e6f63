package vn.caurong.organization.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.organization.internal.DemoCity.Cells;

/** Writes who signs what for the demo's agencies. */
record DemoSigning(JdbcClient jdbc) {
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
