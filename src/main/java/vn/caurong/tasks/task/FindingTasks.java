package vn.caurong.tasks.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.search.SearchEntry;
import vn.caurong.search.Searchable;
import vn.caurong.tasks.state.TaskState;

/** Tasks as search reads them. */
@Component
record FindingTasks(JdbcClient jdbc) implements Searchable {
    @Override
    public String kind() {
        return Task.KIND;
    }

    @Override
    public String base() {
        return "/tasks/";
    }

    @Override
    public String icon() {
        return "list-check";
    }

    @Override
    public String nameKey() {
        return "tasks.kind";
    }

    @Override
    public Optional<SearchEntry> read(UUID id) {
        return jdbc.sql("""
                        select words, product, state, urgency, given_at, due,
                            case when closed then '' else source_name end as source_name,
                            case when closed then '' else source_words end as source_words
                        from tasks.task, lateral (select exists (select 1 from access.restricted r
                            where r.subject_kind = source_kind and r.subject_id = source_id) as closed)
                        where id = ?
                        """).param(id).query((row, n) -> entry(row)).optional();
    }

    @Override
    public List<UUID> ids(@Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select id from tasks.task
                        where :after::uuid is null or id > :after::uuid order by id limit :limit
                        """)
                .param("after", after, java.sql.Types.OTHER)
                .param("limit", limit)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private static SearchEntry entry(ResultSet row) throws SQLException {
        TaskState state = TaskState.valueOf(row.getString("state"));
        String words = row.getString("words");
        return new SearchEntry(
                Task.line(words),
                "",
                row.getString("source_name"),
                state.nameKey(),
                state.style(),
                row.getInt("urgency"),
                Vietnam.date(row.getTimestamp("given_at").toInstant()),
                Vietnam.write(Vietnam.date(row.getTimestamp("due").toInstant())),
                String.join("\n", words, row.getString("product"), row.getString("source_words")));
    }
}
