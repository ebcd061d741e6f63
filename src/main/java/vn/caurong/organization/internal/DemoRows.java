package vn.caurong.organization.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.organization.internal.DemoCity.Cells;

/** Writes the demo's tables, with ids made from names. */
record DemoRows(JdbcClient jdbc) {
    private static final String OPEN = "[2019-01-01,)";

    void unit(Cells row) {
        String key = row.at(0);
        jdbc.sql("""
                        insert into organization.unit (id, parent, agency, name, short_name,
                          notation, place, sort, during)
                        values (?, nullif(?, '')::uuid, ?, ?, ?, ?, 'Đà Nẵng',
                          (select count(*) from organization.unit), ?::daterange)\
                        """)
                .params(
                        id("unit", key),
                        row.at(1).isEmpty() ? "" : id("unit", row.at(1)).toString(),
                        id("unit", key.split("\\.", -1)[0]),
                        row.at(2),
                        row.at(3),
                        row.at(4),
                        OPEN)
                .update();
    }

    void code(Cells row) {
        jdbc.sql("insert into organization.unit_code values (?, ?, 1, ?::daterange)")
                .params(id("unit", row.at(0)), row.at(1), OPEN)
                .update();
    }

    void post(Cells row) {
        UUID post = id("post", row.at(0));
        jdbc.sql("""
                        insert into organization.post (id, unit, title, role, head, sort, during)
                        values (?, ?, ?, ?, ?, (select count(*) from organization.post),
                          ?::daterange)\
                        """)
                .params(
                        post,
                        id("unit", row.at(1)),
                        row.at(2),
                        row.at(3),
                        !row.at(4).isEmpty(),
                        OPEN)
                .update();
        if (!row.at(5).isEmpty()) {
            UUID person = id("person", row.at(0));
            jdbc.sql("insert into organization.person values (?, ?)")
                    .params(person, row.at(5))
                    .update();
            jdbc.sql("""
                            insert into organization.holding (id, person, post, during)
                            values (?, ?, ?, ?::daterange)\
                            """).params(id("holding", row.at(0)), person, post, OPEN).update();
        }
    }

    void issuingName(Cells row) {
        UUID agency = id("unit", row.at(1));
        jdbc.sql("""
                        insert into organization.issuing_name (id, agency, name, notation,
                          header_above, header, collective, sort, during)
                        select ?, id, coalesce(nullif(?, ''), name), ?, nullif(?, ''), ?, ?,
                          (select count(*) from organization.issuing_name), ?::daterange
                        from organization.unit where id = ?\
                        """)
                .params(
                        id("issuing-name", row.at(0)),
                        row.at(2),
                        row.at(3),
                        row.at(4),
                        String.join("\n", row.parts(5)),
                        !row.at(6).isEmpty(),
                        OPEN,
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
                        id("signing", row.at(0) + ":" + row.at(1)),
                        id("post", row.at(0)),
                        id("issuing-name", row.at(1)),
                        row.at(2),
                        row.parts(3),
                        row.parts(4),
                        OPEN)
                .update();
    }

    void supervision(Cells row) {
        jdbc.sql("""
                        insert into organization.supervision
                        values (?, ?, ?::daterange, 'Thông báo phân công của lãnh đạo')\
                        """).params(id("post", row.at(0)), id("unit", row.at(1)), OPEN).update();
    }

    /** The id of a demo row: {@code person:stttt.vanthu}. */
    static UUID id(String kind, String key) {
        return UUID.nameUUIDFromBytes((kind + ":" + key).getBytes(StandardCharsets.UTF_8));
    }
}
