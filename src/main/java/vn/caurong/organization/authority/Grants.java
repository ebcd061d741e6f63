package vn.caurong.organization.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** Signing authorities read for their page. */
@Repository
record Grants(JdbcClient jdbc) {
    private static final String SELECT = """
            select s.id, s.post, u.agency, n.name as issuing_name, s.block, s.document_types, s.field, s.basis,
              lower(s.during) as first_day, upper(s.during) - 1 as last_day
            from organization.signing_authority s
            join organization.issuing_name n on n.id = s.issuing_name
            join organization.post p on p.id = s.post
            join organization.unit u on u.id = p.unit
            """;

    List<GrantRow> of(UUID post) {
        return jdbc.sql(SELECT + "where s.post = ? order by upper_inf(s.during) desc, lower(s.during) desc, s.id")
                .param(post)
                .query(Grants::row)
                .list();
    }

    GrantRow one(UUID id) {
        return jdbc.sql(SELECT + "where s.id = ?")
                .param(id)
                .query(Grants::row)
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("signing-authority", id)));
    }

    /** The same authority in force on the day. */
    boolean stands(UUID post, UUID issuingName, List<String> block, LocalDate day) {
        return jdbc.sql("""
                        select exists (select from organization.signing_authority
                          where post = ? and issuing_name = ? and block = ? and during @> ?::date)\
                        """)
                .params(post, issuingName, block.toArray(String[]::new), day)
                .query(Boolean.class)
                .single();
    }

    void end(UUID id, LocalDate last) {
        jdbc.sql("update organization.signing_authority set during = daterange(lower(during), ?, '[]') where id = ?")
                .params(last, id)
                .update();
    }

    private static GrantRow row(ResultSet row, int number) throws SQLException {
        return new GrantRow(
                row.getObject("id", UUID.class),
                row.getObject("post", UUID.class),
                row.getObject("agency", UUID.class),
                row.getString("issuing_name"),
                List.of((String[]) row.getArray("block").getArray()),
                List.of((String[]) row.getArray("document_types").getArray()),
                row.getString("field"),
                row.getString("basis"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
