package vn.caurong.documents.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Columns people chose to see. */
@Repository
public class ChosenColumns {
    private final JdbcClient jdbc;

    ChosenColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the reader wants to see of a list, {@code usual} without a choice. */
    public Set<String> of(String list, Set<String> usual, Actor actor) {
        return jdbc.sql("select columns from documents.chosen_columns where person = :person and list = :list")
                .param("person", actor.person())
                .param("list", list)
                .query((row, n) ->
                        Set.copyOf(Arrays.asList((String[]) row.getArray(1).getArray())))
                .optional()
                .orElse(usual);
    }

    void choose(String list, List<String> columns, Actor actor) {
        jdbc.sql("""
                        insert into documents.chosen_columns (person, list, columns)
                        values (:person, :list, :columns)
                        on conflict (person, list) do update set columns = excluded.columns
                        """)
                .param("person", actor.person())
                .param("list", list)
                .param("columns", columns.stream().distinct().limit(20).toArray(String[]::new))
                .update();
    }
}
