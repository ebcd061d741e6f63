package vn.caurong.documents.incoming;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.lists.OwnChoices;
import vn.caurong.documents.lists.OwnList;
import vn.caurong.documents.lists.OwnList.Column;
import vn.caurong.documents.lists.SavedFilter;
import vn.caurong.kernel.Actor;

/** Filters and columns a reader chose for the list of incoming documents. */
@Component
record OwnIncoming(IncomingCounts counts, OwnChoices choices) {
    private static final String LIST = "incoming";
    private static final Set<String> USUAL = Set.of("due", "where", "state");
    private static final List<Column> COLUMNS = List.of(
            new Column("due", "incoming.col.due"),
            new Column("sender", "incoming.col.sender"),
            new Column("issued", "incoming.col.issued"),
            new Column("where", "incoming.col.where"),
            new Column("state", "incoming.col.state"));

    /**
     * @param words looked for, as typed
     */
    OwnList of(IncomingFilter filter, String words, Actor actor) {
        OwnChoices.Choices own = choices.of(LIST, USUAL, actor);
        var now = new SavedFilter(new UUID(0, 0), "", filter.word(), words);
        String base = "/documents/incoming";
        return new OwnList(
                LIST,
                filter.word(),
                words,
                OwnList.counted(own.filters(), counts.of(own.filters(), actor), base, now),
                COLUMNS,
                own.columns());
    }
}
