package vn.caurong.documents.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** What a reader chose for a list, read in one statement. */
@Repository
public class OwnChoices {
    private final JdbcClient jdbc;

    OwnChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Filters with a name, the oldest first, and the columns to show. */
    public record Choices(List<SavedFilter> filters, Set<String> columns) {}

    /**
     * @param usual columns shown without a choice
     */
    public Choices of(String list, Set<String> usual, Actor actor) {
        List<SavedFilter> filters = new ArrayList<>();
        List<String[]> columns = new ArrayList<>();
        jdbc.sql("""
                        select id, name, filter, words, null::text[] as columns, at
                        from documents.saved_filter where person = :person and list = :list
                        union all
                        select null, '', '', '', c.columns, null
                        from documents.chosen_columns c where c.person = :person and c.list = :list
                        order by at, id
                        """).param("person", actor.person()).param("list", list).query(row -> {
            if (row.getObject("id") == null) {
                columns.add((String[]) row.getArray("columns").getArray());
            } else {
                filters.add(filter(row));
            }
        });
        Set<String> shown = columns.isEmpty() ? usual : Set.copyOf(Arrays.asList(columns.getFirst()));
        return new Choices(filters, shown);
    }

    private static SavedFilter filter(ResultSet row) throws SQLException {
        return new SavedFilter(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("filter"),
                row.getString("words"));
    }
}
