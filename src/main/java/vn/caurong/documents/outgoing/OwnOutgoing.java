package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.lists.OwnChoices;
import vn.caurong.documents.lists.OwnList;
import vn.caurong.documents.lists.OwnList.Column;
import vn.caurong.documents.lists.SavedFilter;
import vn.caurong.kernel.Actor;

/** Filters and columns a reader chose for the lists of drafts and of documents sent. */
@Component
record OwnOutgoing(OutgoingCounts counts, OwnChoices choices) {
    private static final List<Column> OF_DRAFTS = List.of(
            new Column("due", "outgoing.col.due"),
            new Column("recipients", "outgoing.col.recipients"),
            new Column("where", "outgoing.col.where"),
            new Column("state", "outgoing.col.state"));
    private static final List<Column> OF_SENT = List.of(
            new Column("recipients", "outgoing.col.recipients"),
            new Column("signer", "outgoing.col.signer"),
            new Column("taken", "outgoing.col.taken"));
    private static final Set<String> USUAL = Set.of("due", "where", "state", "signer", "taken");

    /**
     * @param words looked for, as typed
     */
    OwnList of(OutgoingFilter filter, String words, Actor actor) {
        boolean drafts = filter.ofDrafts();
        String name = drafts ? "drafts" : "outgoing";
        OwnChoices.Choices own = choices.of(name, USUAL, actor);
        var now = new SavedFilter(new UUID(0, 0), "", filter.word(), words);
        List<Long> counted = counts.of(drafts, own.filters(), actor);
        return new OwnList(
                name,
                filter.word(),
                words,
                OwnList.counted(own.filters(), counted, filter.list(), now),
                drafts ? OF_DRAFTS : OF_SENT,
                own.columns());
    }
}
