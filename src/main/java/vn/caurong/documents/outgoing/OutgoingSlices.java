package vn.caurong.documents.outgoing;

import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Slice;

/** Pages of rows of the lists of drafts and of documents sent, with everything a row shows. */
@Repository
record OutgoingSlices(OutgoingSelection selection) {
    private static final int PAGE = 50;
    private static final String BEHIND = " and (o.listed, o.id) < (:listed::timestamptz, :last::uuid)";
    // a number: of a parameter the planner guesses a tenth of all rows, and sorts them
    private static final String LIMIT = " limit " + (PAGE + 1);

    private static final RowMapper<OutgoingRow> ROWS = DataClassRowMapper.newInstance(OutgoingRow.class);

    /**
     * @param after key of the last row of the page before, null for the first page
     */
    Slice<OutgoingRow> of(OutgoingFilter filter, String words, @Nullable String after, Actor actor) {
        OutgoingKey key = OutgoingKey.of(after);
        List<OutgoingRow> rows = selection
                .with(
                        """
                                select o.id, o.version, o.state, o.subject, o.urgency, o.due, o.held_by,
                                    (select t.name from documents.document_type t where t.code = o.type_code
                                     order by t.valid_from desc limit 1) as type_name,
                                    not exists (select 1 from documents.draft_form f
                                      where f.code = o.type_code and f.title = 'CENTRED') as letter,
                                    o.listed, n.number, n.notation, n.day,
                                    (select coalesce(
                                        string_agg(r.name, '; ' order by r.position) filter (where not r.copy),
                                        string_agg(r.name, '; ' order by r.position))
                                     from documents.outgoing_recipient r
                                     where r.outgoing = o.id and r.version = o.content) as recipients,
                                    (select s.signer_name from documents.outgoing_signature s
                                     where s.outgoing = o.id and s.live) as signer,
                                    (select count(*) from documents.outgoing_delivery d
                                     where d.outgoing = o.id) as sent,
                                    (select count(*) from documents.outgoing_delivery d
                                     where d.outgoing = o.id and d.state in ('RECEIVED',
                                        'ASSIGNED', 'PROCESSING', 'COMPLETED', 'KEPT')) as taken,
                                    exists (select 1 from documents.outgoing_call_back b
                                     where b.outgoing = o.id) as called_back
                                """ + selection.mine(words, actor) + filter.sql()
                                + (key.listed() == null ? "" : BEHIND) + OutgoingSelection.ORDER + LIMIT,
                        words,
                        actor)
                .param("listed", key.listed(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("last", key.id(), Types.OTHER)
                .query(ROWS)
                .list();
        return Slice.of(rows, PAGE, OutgoingRow::key);
    }
}
