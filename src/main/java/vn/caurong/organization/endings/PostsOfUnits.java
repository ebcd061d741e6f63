package vn.caurong.organization.endings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Posts in units that end, and how many people hold them. */
@Repository
record PostsOfUnits(JdbcClient jdbc) {
    List<UUID> ids(Collection<UUID> units, LocalDate day) {
        return jdbc.sql("select id from organization.post where unit = any(?) and during @> ?::date")
                .params(units.toArray(UUID[]::new), day)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    int holders(Collection<UUID> units, LocalDate day) {
        return jdbc.sql("""
                        select count(distinct h.person) from organization.holding h
                        join organization.post p on p.id = h.post
                        where p.unit = any(?) and h.during @> ?::date\
                        """)
                .params(units.toArray(UUID[]::new), day)
                .query(Integer.class)
                .single();
    }
}
