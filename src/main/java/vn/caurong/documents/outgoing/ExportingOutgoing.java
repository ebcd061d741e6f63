package vn.caurong.documents.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.lists.Exportable;
import vn.caurong.documents.register.TakenNumber;
import vn.caurong.kernel.Actor;

/** The list of drafts, or of documents sent, as a file. */
class ExportingOutgoing implements Exportable {
    private final OutgoingLists lists;
    private final OutgoingCounts counts;
    private final boolean drafts;

    ExportingOutgoing(OutgoingLists lists, OutgoingCounts counts, boolean drafts) {
        this.lists = lists;
        this.counts = counts;
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return drafts ? "drafts" : "outgoing";
    }

    @Override
    public String titleKey() {
        return drafts ? "outgoing.drafts" : "outgoing.list";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "outgoing.col.number",
                "outgoing.col.day",
                "outgoing.trichyeu",
                "outgoing.col.recipients",
                "outgoing.col.signer",
                "outgoing.col.where",
                "outgoing.col.state");
    }

    @Override
    public long count(Wanted wanted, Actor actor) {
        OutgoingFilter filter = OutgoingFilter.named(drafts, wanted.filter());
        return counts.of(drafts, wanted.words(), actor).getOrDefault(filter, 0L);
    }

    /** Within a transaction, or the cursor would be read whole. */
    @Override
    @Transactional(readOnly = true)
    public void rows(Wanted wanted, Actor actor, Consumer<List<Object>> each) {
        OutgoingFilter filter = OutgoingFilter.named(drafts, wanted.filter());
        lists.all(filter, wanted.words(), actor, row -> each.accept(cells(row)));
    }

    private static List<Object> cells(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        String mark = row.wasNull() ? "" : TakenNumber.printed(number) + "/" + row.getString("notation");
        return List.of(
                mark,
                cell(row.getObject("day", LocalDate.class)),
                row.getString("subject"),
                cell(row.getString("recipients")),
                cell(row.getString("signer")),
                row.getString("held_by"),
                new Key("outgoing.state."
                        + OutgoingState.valueOf(row.getString("state")).key()));
    }

    private static Object cell(@org.jspecify.annotations.Nullable Object value) {
        return Objects.requireNonNullElse(value, "");
    }
}
