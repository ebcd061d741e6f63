package vn.caurong.organization.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.organization.internal.DemoCity.Cells;

/** Writes the demo's posts and who holds them. */
record DemoPosts(JdbcClient jdbc) {
    void post(Cells row) {
        UUID post = DemoRows.id("post", row.at(0));
        jdbc.sql("""
                        insert into organization.post (id, unit, title, role, head, sort, during)
                        values (?, ?, ?, ?, ?, (select count(*) from organization.post),
                          ?::daterange)\
                        """)
                .params(
                        post,
                        DemoRows.id("unit", row.at(1)),
                        row.at(2),
                        row.at(3),
                        !row.at(4).isEmpty(),
                        DemoRows.OPEN)
                .update();
        if (!row.at(5).isEmpty()) {
            hold(row.at(0), row.at(5), post);
        }
    }

    private void hold(String key, String name, UUID post) {
        UUID person = DemoRows.id("person", key);
        jdbc.sql("insert into organization.person values (?, ?)")
                .params(person, name)
                .update();
        jdbc.sql("""
                        insert into organization.holding (id, person, post, during)
                        values (?, ?, ?, ?::daterange)\
                        """)
                .params(DemoRows.id("holding", key), person, post, DemoRows.OPEN)
                .update();
    }
}
