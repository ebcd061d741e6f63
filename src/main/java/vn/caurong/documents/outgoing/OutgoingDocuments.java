package vn.caurong.documents.outgoing;

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
import vn.caurong.search.SearchIndex;

/** Outgoing documents; each change asks for the version it was made on. */
@Repository
record OutgoingDocuments(
        JdbcClient jdbc, Access access, Organization organization, SearchIndex search, OutgoingRows rows) {
    static final RowMapper<Outgoing> ROWS = DataClassRowMapper.newInstance(Outgoing.class);

    /**
     * @throws NotVisibleException when there is none or the actor may not see it
     */
    Outgoing visible(UUID id, Actor actor) {
        return jdbc.sql("""
                        select o.* from documents.outgoing o
                        where o.id = :id and exists (
                            select 1 from access.visible v
                            where v.subject_kind = 'outgoing' and v.subject_id = o.id
                              and v.principal = any (:principals))
                        """)
                .param("id", id)
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
        rows.insert(document);
    }

    /**
     * Writes a change.
     *
     * @param version the version the change was made on
     * @throws StaleException when somebody changed it since, saying who and when
     */
    void change(Outgoing document, int version, @Nullable Actor by) {
        if (rows.update(document, version, by) == 0) {
            throw stale(document.id());
        }
        search.touched(document.asSubject());
    }

    /** Who changed it last and when, as the sentence of a page that is behind. */
    StaleException stale(UUID id) {
        Outgoing now = byId(id).orElseThrow(() -> new NotVisibleException(Outgoing.subject(id)));
        UUID by = now.changedBy();
        String name = by == null ? null : organization.names(List.of(by)).get(by);
        return new StaleException("outgoing.stale", name == null ? "" : name, Vietnam.write(now.changedAt()));
    }
}
