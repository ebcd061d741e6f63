package vn.caurong.documents.incoming;

import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Slice;

/** The list of incoming documents: rights inside the query, pages by key. */
@Repository
record IncomingList(IncomingSelection selection) {
    private static final int PAGE = 50;
    private static final String BEHIND = " and (i.listed, i.id) < (:before::bigint, :before_id::uuid)";
    private static final String ORDER = " order by i.listed desc, i.id desc";
    // a number: of a parameter the planner guesses a tenth of all rows, and sorts them
    private static final String LIMIT = " limit " + (PAGE + 1);
    private static final int FETCHED = 500;
    private static final RowMapper<IncomingRow> ROWS = DataClassRowMapper.newInstance(IncomingRow.class);

    /** One page of a filter. */
    Slice<IncomingRow> page(Asked asked, Actor actor) {
        List<IncomingRow> rows = selection
                .with(
                        """
                                select i.id, i.version, i.state, r.number as arrival_number, r.day as
                                    registered_on, i.due, i.subject as title, a.file_name,
                                    concat_ws('/', nullif(i.number, ''), nullif(i.notation, ''))
                                        as mark, i.sender_name, i.issued_on, i.urgency, i.held_by, i.listed,
                                    c.reply_mark, i.id = any(:mine::uuid[]) as waiting
                                """
                                + selection.first(
                                        asked.words(),
                                        asked.filter().sql() + (asked.before() == null ? "" : BEHIND),
                                        ORDER + LIMIT,
                                        actor)
                                + ORDER,
                        asked.words(),
                        actor)
                .param("before", asked.before())
                .param("before_id", asked.beforeId())
                .query(ROWS)
                .list();
        return Slice.of(rows, PAGE, IncomingRow::key);
    }

    /** Every row in the order of the list, by cursor; in the caller's transaction. */
    void all(Asked asked, Actor actor, RowCallbackHandler each) {
        selection
                .with(
                        """
                                select i.state, r.number as arrival_number, r.day as registered_on, i.due,
                                    case when i.subject = '' then a.file_name else i.subject end as title,
                                    concat_ws('/', nullif(i.number, ''), nullif(i.notation, ''))
                                        as mark, i.sender_name, i.issued_on, i.held_by
                                """ + selection.mine(asked.words(), actor)
                                + asked.filter().sql() + ORDER,
                        asked.words(),
                        actor)
                .withFetchSize(FETCHED)
                .query(each);
    }
}
