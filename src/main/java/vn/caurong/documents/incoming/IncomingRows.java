package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** How incoming documents stand in their table. */
@Repository
record IncomingRows(JdbcClient jdbc, Clock clock) {
    static final String SELECT = """
            select i.id, i.version, i.agency, i.state, i.restricted, i.sender, i.sender_name,
                i.number, i.notation, i.issued_on, i.type_code, i.subject as title, i.signer_name,
                i.signer_title, i.recipients, i.urgency, i.pages, i.reply_by, i.reply_to, i.due,
                i.reply_required, i.lead_unit, i.held_by, a.outgoing, a.way, a.sent_by,
                a.at as arrived_at, a.file_name, r.number as arrival_number, r.day as registered_on, i.changed_by,
                i.changed_at
            from documents.incoming i
            join documents.incoming_arrival a on a.incoming = i.id
            left join documents.incoming_registration r on r.incoming = i.id
            where i.id = :id
            """;

    static final RowMapper<Incoming> ROWS = DataClassRowMapper.newInstance(Incoming.class);

    /** Returns 0 when it no longer stands at the version of {@code document}. */
    int move(Incoming document, IncomingState next, String heldBy, @Nullable Actor by) {
        return jdbc.sql("""
                                update documents.incoming
                                set state = :state, version = version + 1, held_by = :held_by,
                                    changed_by = :by, changed_at = :now
                                where id = :id and version = :version
                                """)
                .param("state", next.name())
                .param("held_by", heldBy)
                .param("by", by == null ? null : by.person())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", document.id())
                .param("version", document.version())
                .update();
    }

    /** Takes away every word of a document that must not be kept. */
    void blank(UUID id) {
        jdbc.sql("""
                        update documents.incoming set subject = '', number = '', notation = '',
                            signer_name = '', signer_title = '', recipients = '', words = ''
                        where id = :id
                        """).param("id", id).update();
        jdbc.sql("delete from documents.incoming_remark where incoming = :id")
                .param("id", id)
                .update();
        jdbc.sql("update documents.incoming_arrival set file_name = '' where incoming = :id")
                .param("id", id)
                .update();
    }
}
