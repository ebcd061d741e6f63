package vn.caurong.documents.recipients;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Ids;

/** Rows of documents on their way by e-mail. */
@Repository
record MailLines(JdbcClient jdbc) {
    private static final RowMapper<MailLine> LINE = DataClassRowMapper.newInstance(MailLine.class);

    void add(UUID outgoing, UUID agency, String name, String address, Instant now) {
        jdbc.sql("""
                        insert into documents.mail_line (id, outgoing, agency, name, address, begun_at, next_try)
                        values (:id, :outgoing, :agency, :name, :address, :now, :now) on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("outgoing", outgoing)
                .param("agency", agency)
                .param("name", name)
                .param("address", address)
                .param("now", Timestamp.from(now))
                .update();
    }

    List<MailLine> of(UUID outgoing) {
        return jdbc.sql("select * from documents.mail_line where outgoing = :outgoing order by name")
                .param("outgoing", outgoing)
                .query(LINE)
                .list();
    }

    /** The next to try, taken until then from everybody else; what was called back stays here. */
    Optional<MailLine> take(Instant now, Instant until) {
        return jdbc.sql("""
                        update documents.mail_line set next_try = :until, tries = tries + 1
                        where id = (select id from documents.mail_line l
                            where sent_at is null and given_up_at is null and next_try <= :now
                                and not exists (select 1 from documents.outgoing_call_back b
                                    where b.outgoing = l.outgoing)
                            order by next_try limit 1 for update skip locked)
                        returning *
                        """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query(LINE)
                .optional();
    }

    void sent(UUID id, Instant at) {
        close(id, "sent_at", at, "");
    }

    void giveUp(UUID id, Instant at, String says) {
        close(id, "given_up_at", at, says);
    }

    void later(UUID id, Instant next, String says) {
        close(id, "next_try", next, says);
    }

    private void close(UUID id, String column, Instant at, String says) {
        jdbc.sql("update documents.mail_line set " + column + " = :at, says = left(:says, 500) where id = :id")
                .param("at", Timestamp.from(at))
                .param("says", says)
                .param("id", id)
                .update();
    }
}
