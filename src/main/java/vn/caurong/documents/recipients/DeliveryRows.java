package vn.caurong.documents.recipients;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** Recipients of issued documents, for those who may see the document. */
@Repository
record DeliveryRows(JdbcClient jdbc, Access access) {
    private static final RowMapper<DeliveryRow> ROW = DataClassRowMapper.newInstance(DeliveryRow.class);

    /** What the page and the notices say of the document. */
    record Sent(
            UUID id,
            UUID agency,
            String title,
            String mark,
            int urgency,
            UUID authorPost,
            boolean issued,
            @Nullable String calledBack,
            @Nullable Instant calledAt) {
        boolean isCalledBack() {
            return calledAt != null;
        }
    }

    /**
     * @throws NotVisibleException when there is none of the actor's agency, or the actor may not see
     *     it
     */
    Sent visible(UUID outgoing, Actor actor) {
        return jdbc.sql("""
                        select o.id, o.agency, o.subject as title, o.urgency, o.author_post,
                            coalesce(to_char(n.number, 'FM999999900') || '/' || n.notation, '') as mark,
                            o.state = 'ISSUED' as issued, b.reason as called_back, b.at as called_at
                        from documents.outgoing o
                        left join documents.outgoing_call_back b on b.outgoing = o.id
                        left join documents.outgoing_number n on n.outgoing = o.id and n.live
                        where o.id = :id and o.agency = :agency and exists (select 1 from access.visible v
                            where v.subject_kind = 'outgoing' and v.subject_id = o.id
                                and v.principal = any(:principals))
                        """)
                .param("id", outgoing)
                .param("agency", actor.agency())
                .param("principals", access.principals(actor))
                .query(DataClassRowMapper.newInstance(Sent.class))
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("outgoing", outgoing)));
    }

    /** Those that still wait first, then by name. */
    List<DeliveryRow> of(UUID outgoing) {
        return jdbc.sql("""
                        select d.agency, d.name, d.code, d.state, s.reason, s.at,
                            t.says as trouble, t.tries, coalesce(t.for_good, false) as stuck, t.at as tried_at,
                            (select max(m.day) from documents.delivery_reminder m
                                where m.outgoing = d.outgoing and m.agency = d.agency) as reminded
                        from documents.outgoing_delivery d
                        join documents.outgoing_delivery_state s using (outgoing, agency, round, state)
                        left join documents.outgoing_delivery_trouble t using (outgoing, agency)
                        where d.outgoing = :outgoing
                        order by d.state not in ('SENT', 'ARRIVED'), d.name collate "vi-x-icu"
                        """).param("outgoing", outgoing).query(ROW).list();
    }
}
