package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.drafting.DraftTypes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;

/** Lists of drafts and of documents sent: rights inside the query, pages by key. */
@Repository
record OutgoingLists(
        OutgoingSelection selection, OutgoingSlices slices, OutgoingCounts counts, DraftTypes types, Clock clock) {
    private static final int FETCHED = 500;
    /**
     * @param words searched for in number, subject and recipients, as typed; may be empty
     * @param after key of the last row of the page before, null for the first page
     */
    OutgoingListPage page(OutgoingFilter filter, String words, @Nullable String after, Actor actor) {
        return new OutgoingListPage(
                filter,
                counts.of(filter.ofDrafts(), words, actor),
                slices.of(filter, words, after, actor),
                words,
                after != null,
                types.on(Vietnam.today(clock)),
                null,
                null,
                false,
                List.of());
    }

    /** Every row in the order of the list, by cursor; in the caller's transaction. */
    void all(OutgoingFilter filter, String words, Actor actor, RowCallbackHandler each) {
        selection
                .with("""
                                select o.state, o.subject, o.held_by, n.number, n.notation, n.day,
                                    (select string_agg(r.name, '; ' order by r.position)
                                     from documents.outgoing_recipient r
                                     where r.outgoing = o.id and r.version = o.content) as recipients,
                                    (select s.signer_name from documents.outgoing_signature s
                                     where s.outgoing = o.id and s.live) as signer
                                """ + selection.mine(words, actor) + filter.sql() + OutgoingSelection.ORDER, words, actor)
                .withFetchSize(FETCHED)
                .query(each);
    }
}
