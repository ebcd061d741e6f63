package vn.caurong.documents.incoming;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;

/** Rows of the register of documents that came in the order of their numbers, read by cursor. */
@Repository
record IncomingRegisterRows(JdbcClient jdbc, Access access) {
    private static final String LINES = """
            select r.number, r.day, coalesce(nullif(i.sender_name, ''), '–') as sender_name,
                coalesce(nullif(concat_ws('/', nullif(i.number, ''), nullif(i.notation, '')), ''), '–')
                    as mark, i.issued_on, t.name as type_name, i.subject, i.lead_unit, c.reply_mark,
                (select min(d.at) from documents.incoming_directive d
                 where d.incoming = i.id and d.kind = 'GIVEN') as given_at,
                exists (select 1 from access.visible v where v.subject_kind = 'incoming'
                    and v.subject_id = i.id and v.principal = any(:principals)) as seen
            from documents.incoming_registration r
            join documents.number_series s on s.id = r.series and s.year = :year
            join documents.incoming i on i.id = r.incoming
            left join documents.incoming_completion c on c.incoming = i.id and c.live
            left join documents.document_type t on t.code = i.type_code and t.valid_to is null
            where r.agency = :agency
            order by r.number
            """;

    private static final int FETCHED = 500;

    /** Every number of the year; in the caller's transaction. */
    void each(int year, Actor actor, RowCallbackHandler each) {
        jdbc.sql(LINES)
                .param("year", year)
                .param("agency", actor.agency())
                .param("principals", access.principals(actor))
                .withFetchSize(FETCHED)
                .query(each);
    }
}
