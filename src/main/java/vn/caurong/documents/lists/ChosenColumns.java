package vn.caurong.documents.lists;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Columns people chose to see. */
@Repository
record ChosenColumns(JdbcClient jdbc) {
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
