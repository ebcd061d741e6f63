package vn.caurong.organization.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** Posts read for changing. */
@Repository
record PostRows(JdbcClient jdbc) {
    private static final String SELECT = """
        select p.id, p.unit, u.agency, u.name as unit_name, p.title, p.role, p.head,
          lower(p.during) as "from", upper(p.during) - 1 as "to"
        from organization.post p join organization.unit u on u.id = p.unit
        """;

    PostRow post(UUID id) {
        return jdbc.sql(SELECT + "where p.id = ?")
                .param(id)
                .query(PostRow.class)
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("post", id)));
    }

    /** Posts of an agency on the day, by unit and order. */
    List<PostRow> of(UUID agency, LocalDate day) {
        return jdbc.sql(SELECT + """
            where u.agency = ? and p.during @> ?::date and u.during @> ?::date
            order by u.id <> u.agency, u.sort, not p.head, p.sort, p.id\
            """)
                .params(agency, day, day)
                .query(new SimplePropertyRowMapper<>(PostRow.class))
                .list();
    }

    /** The unit's agency; the post stands in the agency itself when it is the same. */
    UUID agencyOf(UUID unit) {
        return jdbc.sql("select agency from organization.unit where id = ?")
                .param(unit)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("unit", unit)));
    }

    void insert(UUID id, UUID unit, PostForm form, LocalDate from) {
        jdbc.sql("""
            insert into organization.post (id, unit, title, role, head, sort, during)
            values (?, ?, ?, ?, ?,
              (select coalesce(max(sort), 0) + 1 from organization.post where unit = ?),
              daterange(?, null))\
            """)
                .params(id, unit, form.title(), form.role(), form.answers(), unit, from)
                .update();
    }

    /** Whether the unit stands on the day. */
    boolean stands(UUID unit, LocalDate day) {
        return jdbc.sql("select during @> ?::date from organization.unit where id = ?")
                .params(day, unit)
                .query(Boolean.class)
                .single();
    }
}
