package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
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
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;

/** Outgoing documents; each change asks for the version it was made on. */
@Repository
class OutgoingDocuments {
    static final RowMapper<Outgoing> ROWS = DataClassRowMapper.newInstance(Outgoing.class);

    private final JdbcClient jdbc;
    private final Access access;
    private final Organization organization;
    private final Clock clock;

    OutgoingDocuments(JdbcClient jdbc, Access access, Organization organization, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * @throws NotVisibleException when there is none or the actor may not see it
     */
    Outgoing visible(UUID id, Actor actor) {
        return jdbc.sql("""
                        select o.* from documents.outgoing o
                        where o.id = :id and o.agency = :agency and exists (
                            select 1 from access.visible v
                            where v.subject_kind = 'outgoing' and v.subject_id = o.id
                              and v.principal = any (:principals))
                        """)
                .param("id", id)
                .param("agency", actor.agency())
                .param("principals", access.principals(actor))
                .query(ROWS)
                .optional()
                .orElseThrow(() -> new NotVisibleException(Outgoing.subject(id)));
    }

    /** For the program's own work; pages ask {@link #visible}. */
    Optional<Outgoing> byId(UUID id) {
        return jdbc.sql("select * from documents.outgoing where id = :id")
                .param("id", id)
                .query(ROWS)
                .optional();
    }

    /** Others who want to change it wait until the caller's transaction ends. */
    void lock(UUID id) {
        jdbc.sql("select version from documents.outgoing where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    void begin(Outgoing document) {
        written(jdbc.sql("""
                                insert into documents.outgoing
                                    (id, agency, issuing_name, drafting_unit, author, author_post,
                                     type_code, state, content, round, subject, urgency,
                                     restricted, signer_post, due, held_by, listed, created_at,
                                     changed_by, changed_at)
                                values (:id, :agency, :issuingName, :draftingUnit, :author,
                                    :authorPost, :typeCode, :state, :content, :round, :subject,
                                    :urgency, :restricted, :signerPost, :due, :heldBy, :listed,
                                    :changedAt, :author, :changedAt)
                                """), document)
                .param("agency", document.agency())
                .param("issuingName", document.issuingName())
                .param("draftingUnit", document.draftingUnit())
                .param("author", document.author())
                .param("authorPost", document.authorPost())
                .param("typeCode", document.typeCode())
                .param("restricted", document.restricted())
                .update();
    }

    /**
     * Writes a change.
     *
     * @param version the version the change was made on
     * @throws StaleException when somebody changed it since, saying who and when
     */
    void change(Outgoing document, int version, @Nullable Actor by) {
        int changed = written(jdbc.sql("""
                                        update documents.outgoing set
                                            version = version + 1, state = :state,
                                            content = :content, round = :round,
                                            subject = :subject, urgency = :urgency,
                                            signer_post = :signerPost, due = :due,
                                            held_by = :heldBy, listed = :listed,
                                            changed_by = :by, changed_at = :changedAt
                                        where id = :id and version = :version
                                        """), document)
                .param("version", version)
                .param("by", by == null ? null : by.person(), java.sql.Types.OTHER)
                .update();
        if (changed == 0) {
            throw stale(document.id());
        }
    }

    /** Who changed it last and when, as the sentence of a page that is behind. */
    StaleException stale(UUID id) {
        Outgoing now = byId(id).orElseThrow(() -> new NotVisibleException(Outgoing.subject(id)));
        UUID by = now.changedBy();
        String name = by == null ? null : organization.names(List.of(by)).get(by);
        return new StaleException("outgoing.stale", name == null ? "" : name, Vietnam.write(now.changedAt()));
    }

    private JdbcClient.StatementSpec written(JdbcClient.StatementSpec to, Outgoing document) {
        return to.param("id", document.id())
                .param("state", document.state().name())
                .param("content", document.content())
                .param("round", document.round())
                .param("subject", document.subject())
                .param("urgency", document.urgency())
                .param("signerPost", document.signerPost(), java.sql.Types.OTHER)
                .param("due", timestamp(document.due()), java.sql.Types.TIMESTAMP)
                .param("heldBy", document.heldBy())
                .param("listed", Timestamp.from(document.listed()))
                .param("changedAt", Timestamp.from(clock.instant()));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
