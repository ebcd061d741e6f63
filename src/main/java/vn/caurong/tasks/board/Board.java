package vn.caurong.tasks.board;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.lists.Narrowed;
import vn.caurong.tasks.lists.TaskScope;
import vn.caurong.tasks.lists.TaskSelection;
import vn.caurong.ui.Filter;

/** What stands on the board: rights inside the query, every column bounded. */
@Repository
record Board(TaskSelection selection) {
    static final int SHOWN = 50;
    static final int MOST = 300;

    private static final String COLUMNS =
            "select t.id, t.version, t.words, t.state, t.urgency, t.due, t.reported_at, t.percent,"
                    + " t.quantity, t.lead_post ";

    /** All columns in one statement. */
    List<CardRow> cards(TaskScope scope, @Nullable Column more, Actor actor) {
        String sql = Arrays.stream(Column.values())
                .map(column -> "(" + COLUMNS + of(column, scope, actor) + column.order() + " limit "
                        + (column == more ? MOST : SHOWN) + ")")
                .collect(Collectors.joining(" union all "));
        return selection
                .with(sql, Narrowed.NOT, actor)
                .query(DataClassRowMapper.newInstance(CardRow.class))
                .list();
    }

    /** How many each column has, as far as they are counted. */
    Map<Column, Long> counts(TaskScope scope, Actor actor) {
        String sql = Arrays.stream(Column.values())
                .map(column -> "(select count(*) from (select 1 " + of(column, scope, actor) + " limit "
                        + (Filter.COUNTED + 1) + ") counted)")
                .collect(Collectors.joining(", ", "select ", ""));
        return selection
                .with(sql, Narrowed.NOT, actor)
                .query((row, n) -> {
                    Map<Column, Long> counts = new EnumMap<>(Column.class);
                    for (Column column : Column.values()) {
                        counts.put(column, row.getLong(column.ordinal() + 1));
                    }
                    return counts;
                })
                .single();
    }

    /** One task, for somebody who may see it. */
    Optional<CardRow> card(UUID id, Actor actor) {
        return selection
                .with(COLUMNS + selection.mine(Narrowed.NOT, actor) + " and t.id = :id", Narrowed.NOT, actor)
                .param("id", id)
                .query(DataClassRowMapper.newInstance(CardRow.class))
                .optional();
    }

    private String of(Column column, TaskScope scope, Actor actor) {
        return selection.mine(Narrowed.NOT, actor) + scope.sql() + column.sql();
    }
}
