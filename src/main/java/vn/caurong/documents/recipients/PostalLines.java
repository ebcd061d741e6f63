package vn.caurong.documents.recipients;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Ids;

/** Rows of the register of the post. */
@Repository
record PostalLines(JdbcClient jdbc) {
    static final RowMapper<PostalLine> LINE = DataClassRowMapper.newInstance(PostalLine.class);
    static final String SELECT = """
            select p.id, p.outgoing, p.name, p.envelopes, p.sent_on, p.note, o.subject as title,
                coalesce(to_char(n.number, 'FM999999900') || '/' || n.notation, '') as mark
            from documents.postal_line p
            join documents.outgoing o on o.id = p.outgoing
            left join documents.outgoing_number n on n.outgoing = o.id and n.live
            """;

    /** A recipient of a document is one line. */
    boolean add(UUID outgoing, UUID agency, String name) {
        return jdbc.sql("""
                                insert into documents.postal_line (id, outgoing, agency, name)
                                values (:id, :outgoing, :agency, :name) on conflict do nothing
                                """)
                        .param("id", Ids.next())
                        .param("outgoing", outgoing)
                        .param("agency", agency)
                        .param("name", name)
                        .update()
                == 1;
    }

    List<PostalLine> of(UUID outgoing) {
        return jdbc.sql(SELECT + "where p.outgoing = :outgoing order by p.name")
                .param("outgoing", outgoing)
                .query(LINE)
                .list();
    }
}
