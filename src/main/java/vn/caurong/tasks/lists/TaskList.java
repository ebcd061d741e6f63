package vn.caurong.tasks.lists;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Slice;
import vn.caurong.tasks.state.TaskSubject;
import vn.caurong.ui.Filter;
import vn.caurong.worklist.WorkList;

/** The list of tasks: rights inside the query, pages by key. */
@Repository
record TaskList(JdbcClient jdbc, Access access, WorkList worklist, Clock clock) {
    private static final int PAGE = 50;
    private static final String FROM = " from tasks.task t where t.agency = :agency" + TaskSubject.VISIBLE;
    private static final RowMapper<TaskRow> ROWS = DataClassRowMapper.newInstance(TaskRow.class);

    /** Where a page begins: behind this row. */
    record After(Instant due, UUID id) {
        /** Anything else than a key begins at the first page. */
        static @Nullable After read(@Nullable String key) {
            String[] parts = key == null ? new String[0] : key.split("_", 2);
            try {
                return parts.length == 2 ? new After(Instant.parse(parts[0]), UUID.fromString(parts[1])) : null;
            } catch (DateTimeException | IllegalArgumentException strange) {
                return null;
            }
        }
    }

    /** One page of a filter. */
    Slice<TaskRow> page(TaskFilter filter, @Nullable After after, Actor actor) {
        String sql = "select t.id, t.words, t.state, t.urgency, t.due, t.reported_at, t.percent, t.lead_post,"
                + " t.source_name, t.id = any(:mine::uuid[]) as waiting" + FROM + filter.sql()
                + (after == null ? "" : filter.behind()) + filter.order() + " limit " + (PAGE + 1);
        return Slice.of(
                with(sql, actor)
                        .param("before", after == null ? null : Timestamp.from(after.due()))
                        .param("before_id", after == null ? null : after.id())
                        .query(ROWS)
                        .list(),
                PAGE,
                TaskRow::key);
    }

    /** How many rows each filter has, as far as they are counted. */
    Map<TaskFilter, Long> counts(Actor actor) {
        String sql = Arrays.stream(TaskFilter.values())
                .map(filter -> "(select count(*) from (select 1" + FROM + filter.sql() + " limit "
                        + (Filter.COUNTED + 1) + ") counted)")
                .collect(Collectors.joining(", ", "select ", ""));
        return with(sql, actor)
                .query((row, n) -> {
                    Map<TaskFilter, Long> counts = new LinkedHashMap<>();
                    for (TaskFilter filter : TaskFilter.values()) {
                        counts.put(filter, row.getLong(filter.ordinal() + 1));
                    }
                    return counts;
                })
                .single();
    }

    private JdbcClient.StatementSpec with(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("agency", actor.agency())
                .param("principals", access.principals(actor))
                .param("post", actor.post())
                .param("unit", actor.unit())
                .param(
                        "mine",
                        worklist.waiting(TaskSubject.KIND, _ -> true, actor).toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()));
    }
}
