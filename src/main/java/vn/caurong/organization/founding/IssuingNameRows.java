package vn.caurong.organization.founding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** Issuing names read for changing. */
@Repository
record IssuingNameRows(JdbcClient jdbc) {
    private static final String SELECT = """
        select id, agency, name, notation, header_above as above, header, collective,
          lower(during) as "from", upper(during) - 1 as "to"
        from organization.issuing_name
        """;

    List<IssuingNameRow> of(UUID agency) {
        return jdbc.sql(SELECT + "where agency = ? order by upper_inf(during) desc, sort, lower(during) desc, id")
                .param(agency)
                .query(new SimplePropertyRowMapper<>(IssuingNameRow.class))
                .list();
    }

    IssuingNameRow name(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(IssuingNameRow.class)
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("issuing-name", id)));
    }

    void insert(UUID id, UUID agency, IssuingNameForm form, LocalDate from) {
        jdbc.sql("""
            insert into organization.issuing_name
              (id, agency, name, notation, header_above, header, collective, sort, during)
            values (?, ?, ?, ?, nullif(?, ''), ?, ?,
              (select coalesce(max(sort), 0) + 1 from organization.issuing_name where agency = ?),
              daterange(?, null))\
            """)
                .params(
                        id,
                        agency,
                        form.name(),
                        form.notation(),
                        form.above(),
                        form.header(),
                        !form.collective().isEmpty(),
                        agency,
                        from)
                .update();
    }

    /** Its signing authorities end with it. */
    void end(UUID id, LocalDate last) {
        jdbc.sql("update organization.issuing_name set during = daterange(lower(during), ?, '[]') where id = ?")
                .params(last, id)
                .update();
        jdbc.sql("""
            update organization.signing_authority set during = during * daterange(null, ?, '[]')
            where issuing_name = ? and (upper_inf(during) or upper(during) - 1 > ?::date)\
            """).params(last, id, last).update();
    }
}
