package vn.caurong.documents.recipients;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;

/** Rows of the register of the post. */
@Repository
record PostalLines(JdbcClient jdbc, Access access) {
    private static final int FETCHED = 500;
    private static final RowMapper<PostalLine> LINE = DataClassRowMapper.newInstance(PostalLine.class);
    static final String SELECT = """
            select p.id, p.outgoing, p.name, p.envelopes, p.sent_on, p.note, o.subject as title,
                coalesce(to_char(n.number, 'FM999999900') || '/' || n.notation, '') as mark
            from documents.postal_line p
            join documents.outgoing o on o.id = p.outgoing
            left join documents.outgoing_number n on n.outgoing = o.id and n.live
            """;
    static final String VISIBLE = """
             and exists (select 1 from access.visible v where v.subject_kind = 'outgoing'
                and v.subject_id = p.outgoing and v.principal = any(:principals))
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

    /** Every line of a year in the order they left, by cursor; in the caller's transaction. */
    void sent(int year, Actor actor, Consumer<PostalLine> each) {
        ofYear(year, actor, " order by p.sent_on, p.at, p.id")
                .withFetchSize(FETCHED)
                .query((ResultSet row) -> each.accept(Objects.requireNonNull(LINE.mapRow(row, 0))));
    }

    private JdbcClient.StatementSpec ofYear(int year, Actor actor, String order) {
        return mine(SELECT + "where p.agency = :agency and p.sent_on between :first and :last" + VISIBLE + order, actor)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31));
    }

    private JdbcClient.StatementSpec mine(String sql, Actor actor) {
        return jdbc.sql(sql).param("agency", actor.agency()).param("principals", access.principals(actor));
    }

    /** Its document; empty when there is no such line of the actor's agency that has not left. */
    List<UUID> send(UUID line, int envelopes, String note, LocalDate day, Actor by, Instant at) {
        return mine(
                        "update documents.postal_line p set envelopes = :envelopes, note = :note, sent_on = :day,"
                                + " person = :person, post = :post, at = :at"
                                + " where p.id = :id and p.agency = :agency and p.sent_on is null" + VISIBLE
                                + " returning p.outgoing",
                        by)
                .param("id", line)
                .param("envelopes", envelopes)
                .param("note", note)
                .param("day", day)
                .param("person", by.person())
                .param("post", by.post())
                .param("at", Timestamp.from(at))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Recipient of a line of the actor's agency, a dash for none. */
    String name(UUID line, Actor actor) {
        return jdbc.sql("select name from documents.postal_line where id = :id and agency = :agency")
                .param("id", line)
                .param("agency", actor.agency())
                .query(String.class)
                .optional()
                .orElse("…");
    }

    boolean allSent(UUID outgoing) {
        return jdbc.sql("""
                        select not exists (select 1 from documents.postal_line
                            where outgoing = :outgoing and sent_on is null)
                        """).param("outgoing", outgoing).query(Boolean.class).single();
    }
}
