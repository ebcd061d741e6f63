package vn.caurong.journal.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of signed heads, each with whether its entry is still the one signed. */
@Repository
record StoredHeads(JdbcClient jdbc) {
    List<StoredHead> all() {
        return jdbc.sql("""
                        select h.*, coalesce(e.hash = h.hash, false) as same from journal.head h
                        left join journal.entry e on e.agency = h.agency and e.number = h.number
                        order by h.agency, h.day
                        """)
                .query((row, n) -> new StoredHead(
                        new Head(
                                row.getObject("agency", UUID.class),
                                row.getObject("day", LocalDate.class),
                                row.getLong("number"),
                                row.getBytes("hash")),
                        row.getBytes("key"),
                        row.getBytes("signature"),
                        row.getBoolean("same")))
                .list();
    }
}
