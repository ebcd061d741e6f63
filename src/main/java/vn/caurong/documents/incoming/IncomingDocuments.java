package vn.caurong.documents.incoming;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.StaleException;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.search.SearchIndex;

/** Incoming documents in their tables. */
@Repository
record IncomingDocuments(
        JdbcClient jdbc, Access access, Organization organization, SearchIndex search, IncomingRows rows) {
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
        return jdbc.sql(IncomingRows.SELECT + """
                                and exists (select 1 from access.visible v
                                    where v.subject_kind = 'incoming' and v.subject_id = i.id
                                      and v.principal = any(:principals))
                                """ + lock)
                .param("id", id)
                .param("principals", access.principals(actor))
                .query(IncomingRows.ROWS)
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject(Incoming.KIND, id)));
    }

    /** The document, for the program itself. */
    Optional<Incoming> find(UUID id) {
        return jdbc.sql(IncomingRows.SELECT)
                .param("id", id)
                .query(IncomingRows.ROWS)
                .optional();
    }

    /** The same, locked until the transaction ends. */
    Optional<Incoming> locked(UUID id) {
        return jdbc.sql(IncomingRows.SELECT + " for update of i")
                .param("id", id)
                .query(IncomingRows.ROWS)
                .optional();
    }

    /**
     * Moves it, if nobody moved it meanwhile.
     *
     * @param heldBy where it is from now on, in words for lists
     * @throws StaleException when its version is no longer that of {@code document}
     */
    void move(Incoming document, IncomingMove move, String heldBy, @Nullable Actor by) {
        document.may(move).orThrow();
        IncomingState next = document.state().after(move).orElseThrow();
        int moved = rows.move(document, next, heldBy, by);
        if (moved == 0) {
            throw stale(find(document.id()).orElse(document));
        }
        search.touched(document.subject());
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
