package vn.caurong.organization.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.organization.internal.DemoCity.Cells;

/** Writes the demo's units with their codes, and who supervises them. */
record DemoUnits(JdbcClient jdbc) {
    void unit(Cells row) {
        String key = row.at(0);
        jdbc.sql("""
                        insert into organization.unit (id, parent, agency, name, short_name,
                          notation, place, sort, during)
                        values (?, nullif(?, '')::uuid, ?, ?, ?, ?, 'Đà Nẵng',
                          (select count(*) from organization.unit), ?::daterange)\
                        """)
                .params(
                        DemoRows.id("unit", key),
                        row.at(1).isEmpty()
                                ? ""
                                : DemoRows.id("unit", row.at(1)).toString(),
                        DemoRows.id("unit", key.split("\\.", -1)[0]),
                        row.at(2),
                        row.at(3),
                        row.at(4),
                        DemoRows.OPEN)
                .update();
    }

    void code(Cells row) {
        jdbc.sql("insert into organization.unit_code values (?, ?, 1, ?::daterange)")
                .params(DemoRows.id("unit", row.at(0)), row.at(1), DemoRows.OPEN)
                .update();
    }

    void supervision(Cells row) {
        jdbc.sql("""
                        insert into organization.supervision
                        values (?, ?, ?::daterange, 'Thông báo phân công của lãnh đạo')\
                        """)
                .params(DemoRows.id("post", row.at(0)), DemoRows.id("unit", row.at(1)), DemoRows.OPEN)
                .update();
    }
}
