package vn.caurong.worklist.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People with open items of their own, by the unit they belonged to when it was opened. */
@Repository
record WaitedFor(JdbcClient jdbc) {
    /** A person waited for in a unit of an agency. */
    record Waited(UUID person, UUID unit, UUID agency) {}

    List<Waited> in(UUID agency) {
        return jdbc.sql("""
                        select distinct person, unit, agency from worklist.item
                        where closed_at is null and person is not null and agency = :agency
                        """)
                .param("agency", agency)
                .query((row, n) -> new Waited(
                        row.getObject("person", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getObject("agency", UUID.class)))
                .list();
    }
}
