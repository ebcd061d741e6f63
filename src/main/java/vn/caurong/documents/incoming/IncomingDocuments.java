package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.StaleException;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;

/** Incoming documents in their tables. */
@Repository
class IncomingDocuments {
    private static final String SELECT = """
            select i.id, i.version, i.agency, i.state, i.restricted, i.sender, i.sender_name,
                i.number, i.notation, i.issued_on, i.type_code, i.subject as title, i.signer_name,
                i.signer_title, i.recipients, i.urgency, i.pages, i.reply_by, i.reply_to, i.due,
                i.reply_required, i.lead_unit, i.held_by, a.outgoing, a.at as arrived_at,
                a.file_name, r.number as arrival_number, r.day as registered_on, i.changed_by,
                i.changed_at
            from documents.incoming i
            join documents.incoming_arrival a on a.incoming = i.id
            left join documents.incoming_registration r on r.incoming = i.id
            where i.id = :id
            """;

    private static final RowMapper<Incoming> ROWS = DataClassRowMapper.newInstance(Incoming.class);

    private final JdbcClient jdbc;
    private final Access access;
    private final Organization organization;
    private final Clock clock;

    IncomingDocuments(JdbcClient jdbc, Access access, Organization organization, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * The document, for somebody who may see it.
     *
     * @throws NotVisibleException unless it is there and visible to the actor
     */
    Incoming visible(UUID id, Actor actor) {
        return visible(id, actor, "");
    }

    /**
     * The same for a form that was opened at a version, locked until the transaction ends: of two
     * who act at once the second finds it changed.
     *
     * @throws StaleException when it changed since
     */
    Incoming visible(UUID id, int version, Actor actor) {
        Incoming document = visible(id, actor, " for update of i");
        if (document.version() != version) {
            throw stale(document);
        }
        return document;
    }

    private Incoming visible(UUID id, Actor actor, String lock) {
        return jdbc.sql(SELECT + """
                                and exists (select 1 from access.visible v
                                    where v.subject_kind = 'incoming' and v.subject_id = i.id
                                      and v.principal = any(:principals))
                                """ + lock)
                .param("id", id)
                .param("principals", access.principals(actor))
                .query(ROWS)
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject(Incoming.KIND, id)));
    }

    /** The document, for the program itself. */
    Optional<Incoming> find(UUID id) {
        return jdbc.sql(SELECT).param("id", id).query(ROWS).optional();
    }

    /** The same, locked until the transaction ends. */
    Optional<Incoming> locked(UUID id) {
        return jdbc.sql(SELECT + " for update of i").param("id", id).query(ROWS).optional();
    }

    /**
     * Moves it, if nobody moved it meanwhile.
     *
     * @param heldBy where it is from now on, in words for lists
     * @throws StaleException when its version is no longer that of {@code document}
     */
    void move(Incoming document, IncomingState.Move move, String heldBy, @Nullable Actor by) {
        document.may(move).orThrow();
        IncomingState next = document.state().after(move).orElseThrow();
        int moved = jdbc.sql("""
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
        if (moved == 0) {
            throw stale(find(document.id()).orElse(document));
        }
    }

    /** Takes away every word of a document that must not be kept. */
    void blank(UUID id) {
        jdbc.sql("""
                        update documents.incoming set subject = '', number = '', notation = '',
                            signer_name = '', signer_title = '', recipients = '', words = ''
                        where id = :id
                        """).param("id", id).update();
        jdbc.sql("update documents.incoming_arrival set file_name = '' where incoming = :id")
                .param("id", id)
                .update();
    }

    /** Says who changed it and when. */
    private StaleException stale(Incoming document) {
        String when = Vietnam.write(document.changedAt());
        UUID by = document.changedBy();
        String who = by == null ? null : organization.names(List.of(by)).get(by);
        return who == null
                ? new StaleException("incoming.stale.system", when)
                : new StaleException("incoming.stale", who, when);
    }
}
