package vn.caurong.tasks.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.lists.Exportable;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.tasks.state.PostNames;
import vn.caurong.tasks.state.Standing;
import vn.caurong.tasks.state.TaskState;

/** The list of tasks as a file. */
@Component
class ExportingTasks implements Exportable {
    private final TaskList list;
    private final TaskCounts counts;
    private final PostNames names;
    private final Clock clock;

    ExportingTasks(TaskList list, TaskCounts counts, PostNames names, Clock clock) {
        this.list = list;
        this.counts = counts;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public String name() {
        return OwnTasks.LIST;
    }

    @Override
    public String titleKey() {
        return "tasks.list";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "tasks.f.words",
                "tasks.f.urgency",
                "tasks.lead",
                "tasks.coordinate",
                "tasks.giver",
                "tasks.col.given",
                "tasks.due",
                "tasks.reportedAt",
                "tasks.f.product",
                "tasks.f.quantity",
                "tasks.f.authority",
                "tasks.percent",
                "tasks.col.state",
                "tasks.col.standing",
                "tasks.done",
                "tasks.quality",
                "tasks.errors",
                "tasks.errors.objective",
                "tasks.late.objective",
                "tasks.remark",
                "tasks.from");
    }

    @Override
    public long count(Wanted wanted, Actor actor) {
        return counts.of(TaskAsked.of(wanted.filter(), wanted.words()), actor);
    }

    /** Within a transaction, or the cursor would be read whole. */
    @Override
    @Transactional(readOnly = true)
    public void rows(Wanted wanted, Actor actor, Consumer<List<Object>> each) {
        Map<UUID, String> called = names.of(actor.agency(), List.of());
        list.all(TaskAsked.of(wanted.filter(), wanted.words()), actor, row -> each.accept(cells(row, called)));
    }

    /** Of a post that is no more, asked once. */
    private String name(UUID post, Map<UUID, String> called) {
        return called.computeIfAbsent(post, id -> names.former(List.of(id)).getOrDefault(id, ""));
    }

    private String coordinators(ResultSet row, Map<UUID, String> called) throws SQLException {
        return Stream.of((UUID[]) row.getArray("coordinators").getArray())
                .map(post -> name(post, called))
                .collect(Collectors.joining("; "));
    }

    /** Empty while it is not confirmed, or there is nothing to say. */
    private static Object cell(@Nullable Object kept) {
        return kept == null ? "" : kept;
    }

    private List<Object> cells(ResultSet row, Map<UUID, String> called) throws SQLException {
        TaskState state = TaskState.valueOf(row.getString("state"));
        var due = row.getTimestamp("due").toInstant();
        Timestamp reported = row.getTimestamp("reported_at");
        var standing = Standing.of(state, due, reported == null ? null : reported.toInstant(), clock.instant());
        return List.of(
                row.getString("words"),
                new Key("tasks.urgency." + row.getInt("urgency")),
                name(row.getObject("lead_post", UUID.class), called),
                coordinators(row, called),
                name(row.getObject("giver_post", UUID.class), called),
                Vietnam.date(row.getTimestamp("given_at").toInstant()),
                Vietnam.write(due),
                reported == null ? "" : Vietnam.write(reported.toInstant()),
                row.getString("product"),
                row.getInt("quantity"),
                row.getString("authority"),
                row.getInt("percent"),
                new Key(state.nameKey()),
                new Key(standing.nameKey()),
                cell(row.getObject("done")),
                row.getObject("quality") == null ? "" : new Key("tasks.quality." + row.getInt("quality")),
                cell(row.getObject("errors")),
                cell(row.getString("errors_why")),
                cell(row.getString("late_why")),
                cell(row.getString("remark")),
                row.getString("source_name"));
    }
}
