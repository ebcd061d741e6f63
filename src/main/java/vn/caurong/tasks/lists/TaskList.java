package vn.caurong.tasks.lists;

import java.sql.Timestamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Slice;
import vn.caurong.tasks.state.TaskSubject;

/** The list of tasks: rights inside the query, pages by key. */
@Repository
record TaskList(TaskSelection selection) {
    private static final int PAGE = 50;
    // a number: of a parameter the planner guesses a tenth of all rows, and sorts them
    private static final String LIMIT = " limit " + (PAGE + 1);
    private static final int FETCHED = 500;
    private static final RowMapper<TaskRow> ROWS = DataClassRowMapper.newInstance(TaskRow.class);

    /** One page of a filter. */
    Slice<TaskRow> page(TaskAsked asked, Actor actor) {
        After after = asked.after();
        String sql = "select " + TaskRow.COLUMNS + selection.mine(asked.narrowed(), actor)
                + asked.filter().sql()
                + (after == null ? "" : asked.filter().behind())
                + asked.filter().order() + LIMIT;
        return Slice.of(
                selection
                        .with(sql, asked.narrowed(), actor)
                        .param("before", after == null ? null : Timestamp.from(after.due()))
                        .param("before_id", after == null ? null : after.id())
                        .query(ROWS)
                        .list(),
                PAGE,
                TaskRow::key);
    }

    /** Every row in the order of the list, by cursor; in the caller's transaction. */
    void all(TaskAsked asked, Actor actor, RowCallbackHandler each) {
        String sql = "select t.*, c.quality, c.done, c.errors, c.errors_why, c.late_why, c.words as remark,"
                + " array(select k.post from tasks.coordinator k where k.task = t.id) as coordinators"
                + " from (select t.id, t.due, t.words, t.urgency, t.authority,"
                + " t.product, t.quantity, t.lead_post, t.giver_post, t.given_at, t.percent, t.state, t.reported_at,"
                + " " + TaskSubject.SOURCE_NAME + " " + selection.mine(asked.narrowed(), actor)
                + asked.filter().sql()
                + ") t left join tasks.confirmation c on c.task = t.id"
                + asked.filter().order();
        selection.with(sql, asked.narrowed(), actor).withFetchSize(FETCHED).query(each);
    }

    /** What a task is called, for one who may see it; empty for others. */
    String title(UUID id, Actor actor) {
        @Nullable
        String words = selection
                .with("select t.words " + selection.mine(Narrowed.NOT, actor) + " and t.id = :id", Narrowed.NOT, actor)
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse(null);
        return words == null ? "" : TaskSubject.line(words);
    }
}
