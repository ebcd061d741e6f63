package vn.caurong.documents.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Slice;

/** The list of incoming documents: rights inside the query, pages by key, counts like the lists. */
@Repository
class IncomingList {
    private static final int PAGE = 50;
    private static final RowMapper<IncomingRow> ROWS = DataClassRowMapper.newInstance(IncomingRow.class);

    private final IncomingSelection selection;

    IncomingList(IncomingSelection selection) {
        this.selection = selection;
    }

    /** One page of a filter. */
    Slice<IncomingRow> page(Asked asked, Actor actor) {
        List<IncomingRow> rows = selection
                .with("""
                                select i.id, i.state, r.number as arrival_number, r.day as
                                    registered_on, i.due, i.subject as title, a.file_name,
                                    concat_ws('/', nullif(i.number, ''), nullif(i.notation, ''))
                                        as mark, i.sender_name, i.urgency, i.held_by, i.listed,
                                    c.reply_mark, i.id = any(:mine::uuid[]) as waiting
                                """ + IncomingSelection.MINE + asked.filter().sql() + """
                                           and (:q = '' or i.words like '%' || :q || '%')
                                           and (:before::bigint is null
                                            or (i.listed, i.id) < (:before, :before_id::uuid))
                                         order by i.listed desc, i.id desc limit :limit
                                        """, actor)
                .param("q", IncomingSelection.like(asked.words()))
                .param("before", asked.before())
                .param("before_id", asked.beforeId())
                .param("limit", PAGE + 1)
                .query(ROWS)
                .list();
        boolean more = rows.size() > PAGE;
        List<IncomingRow> shown = more ? rows.subList(0, PAGE) : rows;
        return new Slice<>(shown, more ? shown.getLast().key() : null);
    }

    /** How many rows each filter has, in one statement. */
    Map<IncomingFilter, Long> counts(String words, Actor actor) {
        List<String> columns = new ArrayList<>();
        for (IncomingFilter filter : IncomingFilter.values()) {
            columns.add("count(*) filter (where true " + filter.sql() + ")");
        }
        return selection
                .with(
                        "select "
                                + String.join(", ", columns)
                                + " "
                                + IncomingSelection.MINE
                                + " and (:q = '' or i.words like '%' || :q || '%')",
                        actor)
                .param("q", IncomingSelection.like(words))
                .query((row, n) -> IncomingFilter.counts(row))
                .single();
    }

    /** The oldest document that waits for this clerk. */
    Optional<String> nextToRegister(Actor actor) {
        if (!actor.is(Role.CLERK)) {
            return Optional.empty();
        }
        return selection
                .with(
                        "select i.id " + IncomingSelection.MINE
                                + " and i.state = 'ARRIVED' order by i.urgency desc, i.listed limit 1",
                        actor)
                .query((row, n) -> Answers.page(row.getObject(1, UUID.class)))
                .optional();
    }
}
