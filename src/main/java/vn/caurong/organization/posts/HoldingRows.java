package vn.caurong.organization.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** Who held which post when. */
@Repository
record HoldingRows(JdbcClient jdbc) {
    private static final String SELECT = """
        select h.id, h.person, n.name, h.post, p.title,
          case when u.id = u.agency then u.name else u.name || ', ' || a.name end as "where", u.agency,
          h.main, lower(h.during) as "from", upper(h.during) - 1 as "to"
        from organization.holding h
        join organization.person n on n.id = h.person
        join organization.post p on p.id = h.post
        join organization.unit u on u.id = p.unit
        join organization.unit a on a.id = u.agency
        """;
    private static final String NEWEST_FIRST = " order by upper_inf(h.during) desc, lower(h.during) desc, h.id";

    HoldingRow holding(UUID id) {
        return jdbc.sql(SELECT + "where h.id = ?")
                .param(id)
                .query(HoldingRow.class)
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("holding", id)));
    }

    List<HoldingRow> ofPost(UUID post) {
        return jdbc.sql(SELECT + "where h.post = ?" + NEWEST_FIRST)
                .param(post)
                .query(new SimplePropertyRowMapper<>(HoldingRow.class))
                .list();
    }

    List<HoldingRow> ofPerson(UUID person) {
        return jdbc.sql(SELECT + "where h.person = ?" + NEWEST_FIRST)
                .param(person)
                .query(new SimplePropertyRowMapper<>(HoldingRow.class))
                .list();
    }

    void insert(UUID id, UUID person, UUID post, boolean main, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("""
            insert into organization.holding (id, person, post, main, during)
            values (?, ?, ?, ?, daterange(?, nullif(?, '')::date, '[]'))\
            """)
                .params(id, person, post, main, from, to == null ? "" : to.toString())
                .update();
    }

    void end(UUID id, LocalDate last) {
        jdbc.sql("update organization.holding set during = daterange(lower(during), ?, '[]') where id = ?")
                .params(last, id)
                .update();
    }
}
