package vn.caurong.documents.outgoing;

import java.time.LocalDate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;

/** Rows of the register of documents sent in the order of their numbers, read by cursor. */
@Repository
record OutgoingRegisterRows(JdbcClient jdbc, Access access) {
    private static final String LINES = """
            select n.number, n.notation, n.day, o.drafting_unit, t.name as type_name, o.subject,
                s.signer_name, i.at as issued_at, x.reason,
                (select string_agg(r.name, '; ' order by r.position)
                 from documents.outgoing_recipient r
                 where r.outgoing = o.id and r.version = o.content) as recipients,
                (select count(*) from documents.outgoing_recipient r
                 where r.outgoing = o.id and r.version = o.content) as copies,
                exists (select 1 from access.visible v where v.subject_kind = 'outgoing'
                    and v.subject_id = o.id and v.principal = any(:principals)) as seen
            from documents.outgoing_number n
            join documents.outgoing o on o.id = n.outgoing
            left join documents.outgoing_issue i on i.number = n.id
            left join documents.outgoing_signature s on s.outgoing = o.id and s.live
            left join documents.outgoing_release x on x.number = n.id
            left join documents.document_type t on t.code = o.type_code and t.valid_to is null
            where o.agency = :agency and n.day between :first and :last
              and not exists (select 1 from documents.outgoing_number again
                where again.series = n.series and again.number = n.number and not n.live
                  and (again.live or (again.at, again.id) > (n.at, n.id)))
            order by o.issuing_name,
                (select q.grp from documents.number_series q where q.id = n.series), n.number
            """;

    private static final int FETCHED = 500;

    /** Every number of the year; in the caller's transaction. */
    void each(int year, Actor actor, RowCallbackHandler each) {
        jdbc.sql(LINES)
                .param("agency", actor.agency())
                .param("principals", access.principals(actor))
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .withFetchSize(FETCHED)
                .query(each);
    }
}
