package vn.caurong.documents.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.lists.Exportable;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;

/** The list of incoming documents as a file. */
@Component
class ExportingIncoming implements Exportable {
    private final IncomingList list;
    private final IncomingCounts counts;

    ExportingIncoming(IncomingList list, IncomingCounts counts) {
        this.list = list;
        this.counts = counts;
    }

    @Override
    public String name() {
        return "incoming";
    }

    @Override
    public String titleKey() {
        return "incoming.list";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "incoming.col.number",
                "incoming.col.registered",
                "incoming.col.sender",
                "incoming.col.mark",
                "incoming.col.issued",
                "incoming.f.title",
                "incoming.col.due",
                "incoming.col.where",
                "incoming.col.state");
    }

    @Override
    public long count(Wanted wanted, Actor actor) {
        Asked asked = Asked.of(wanted.filter(), wanted.words(), null);
        return counts.of(asked.words(), actor).getOrDefault(asked.filter(), 0L);
    }

    /** Within a transaction, or the cursor would be read whole. */
    @Override
    @Transactional(readOnly = true)
    public void rows(Wanted wanted, Actor actor, Consumer<List<Object>> each) {
        list.all(Asked.of(wanted.filter(), wanted.words(), null), actor, row -> each.accept(cells(row)));
    }

    private static List<Object> cells(ResultSet row) throws SQLException {
        var due = row.getTimestamp("due");
        return List.of(
                cell(row.getObject("arrival_number")),
                cell(row.getObject("registered_on", LocalDate.class)),
                row.getString("sender_name"),
                row.getString("mark"),
                cell(row.getObject("issued_on", LocalDate.class)),
                row.getString("title"),
                due == null ? "" : Vietnam.write(due.toInstant()),
                row.getString("held_by"),
                new Key(IncomingState.valueOf(row.getString("state")).nameKey()));
    }

    private static Object cell(@org.jspecify.annotations.Nullable Object value) {
        return Objects.requireNonNullElse(value, "");
    }
}
