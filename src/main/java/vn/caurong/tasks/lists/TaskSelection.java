package vn.caurong.tasks.lists;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.documents.lists.Counting;
import vn.caurong.documents.lists.FewSubjects;
import vn.caurong.identity.RequestMemory;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.state.TaskSubject;
import vn.caurong.ui.Filter;
import vn.caurong.worklist.WorkList;

/** What a reader's tasks are chosen from; lists, counts, board and timeline ask the same. */
@Repository
public record TaskSelection(
        JdbcClient jdbc, Access access, WorkList worklist, FewSubjects few, LookingUpWords words, Clock clock) {
    private static final UUID[] NONE = {};

    /** The newest that this reader's audience holds. */
    private static final String SEEN = "from seen join tasks.task t on t.id = seen.id where true";

    /** Those looked up first that have the words; whether they may be seen is asked of each. */
    private static final String SAMPLE =
            "from tasks.task t where t.id = any(:found::uuid[])" + TaskSubject.SEEN + FewSubjects.ONE_BY_ONE;

    /** What every question of this reader begins with. */
    public String mine(Narrowed narrowed, Actor actor) {
        return mine(narrowed, few.of(TaskSubject.KIND, actor).isPresent(), actor);
    }

    private String mine(Narrowed narrowed, boolean among, Actor actor) {
        return "from tasks.task t where t.agency = :agency" + narrowed.sql(looked(narrowed, actor), "")
                + TaskSubject.SEEN + (among ? ") and t.id = any(:few)" : FewSubjects.ONE_BY_ONE);
    }

    /** The statement that counts filters, in their order. */
    String counting(List<Counting.Wanted> filters, Narrowed narrowed, Actor actor) {
        LookedFor looked = looked(narrowed, actor);
        String seen = looked.common() ? SAMPLE : SEEN;
        boolean once = once(narrowed, actor);
        var counting = new Counting(
                TaskSubject.KIND,
                mine(narrowed, once, actor),
                seen + " and t.agency = :agency" + narrowed.sql(looked, ""),
                few.newest(TaskSubject.KIND, actor).isPresent());
        return once ? counting.once(filters) : counting.bounded(filters);
    }

    /** Of more than are counted most are done: their filters are quicker one by one, unless words narrow them. */
    private boolean once(Narrowed narrowed, Actor actor) {
        return few.of(TaskSubject.KIND, actor)
                .filter(ids -> ids.length <= Filter.COUNTED || !narrowed.words().isEmpty())
                .isPresent();
    }

    /** A statement over {@link #mine} with its parameters bound. */
    public JdbcClient.StatementSpec with(String sql, Narrowed narrowed, Actor actor) {
        return narrowed.bind(jdbc.sql(sql), looked(narrowed, actor), "")
                .param("agency", actor.agency())
                .param("principals", access.principals(actor))
                .param("few", few.of(TaskSubject.KIND, actor).orElse(NONE))
                .param("newest", few.newest(TaskSubject.KIND, actor).orElse(NONE))
                .param("post", actor.post())
                .param("unit", actor.unit())
                .param("person", actor.person())
                .param(
                        "mine",
                        worklist.waiting(TaskSubject.KIND, _ -> true, actor).toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()));
    }

    /** Looked up once for a page: its rows and its counts are then of the same tasks. */
    LookedFor looked(Narrowed narrowed, Actor actor) {
        return RequestMemory.keep(new Key(narrowed.words(), actor), () -> words.of(narrowed.words(), actor));
    }

    private record Key(String words, Actor actor) {}
}
