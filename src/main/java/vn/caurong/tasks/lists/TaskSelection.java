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
import vn.caurong.documents.lists.FewSubjects.Amount;
import vn.caurong.identity.RequestMemory;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.parties.TaskPosts;
import vn.caurong.tasks.state.TaskSubject;
import vn.caurong.worklist.WorkList;

/** What a reader's tasks are chosen from; lists, counts, board and timeline ask the same. */
@Repository
public record TaskSelection(
        JdbcClient jdbc,
        Access access,
        WorkList worklist,
        Givers givers,
        TaskPosts posts,
        FewSubjects few,
        LookingUpWords words,
        Clock clock) {
    private static final String FEW = "(" + FewSubjects.all(TaskSubject.KIND) + ")";

    /** All of a reader of few, otherwise the newest of the audience. */
    private static final String SEEN = "from seen join tasks.task t on t.id = seen.id where true";

    /** Those looked up first that have the words; whether they may be seen is asked of each. */
    private static final String SAMPLE =
            "from tasks.task t where t.id = any(:found::uuid[])" + TaskSubject.SEEN + FewSubjects.ONE_BY_ONE;

    /** What every question of this reader begins with. */
    public String mine(Narrowed narrowed, Actor actor) {
        return mine(narrowed, FEW, actor);
    }

    /** @param ids of all a reader of few may see */
    private String mine(Narrowed narrowed, String ids, Actor actor) {
        return "from tasks.task t where t.agency = :agency" + narrowed.sql(looked(narrowed, actor), "")
                + (byKey(narrowed, actor) ? " and t.id in " + ids : TaskSubject.SEEN + FewSubjects.ONE_BY_ONE);
    }

    /** A leader sees nearly all of the agency, the next fifty are near in its order; with words they are not. */
    private boolean byKey(Narrowed narrowed, Actor actor) {
        return few.few(TaskSubject.KIND, actor)
                || (narrowed.words().isEmpty() ? amount(actor) == Amount.COUNTED : amount(actor) != Amount.MANY);
    }

    private Amount amount(Actor actor) {
        return few.of(TaskSubject.KIND, actor);
    }

    /** The statement that counts filters, in their order. */
    String counting(List<Counting.Wanted> filters, Narrowed narrowed, Actor actor) {
        LookedFor looked = looked(narrowed, actor);
        String seen = looked.common() ? SAMPLE : SEEN;
        var counting = new Counting(
                TaskSubject.KIND,
                mine(narrowed, Counting.AMONG, actor),
                seen + " and t.agency = :agency" + narrowed.sql(looked, ""),
                byKey(narrowed, actor));
        return once(narrowed, actor) ? counting.once(filters) : counting.bounded(filters);
    }

    /**
     * What is over only grows: of a reader of more than are counted it would say "500+" for years and
     * cost most of all counts. With words it is counted.
     */
    boolean countsDone(Narrowed narrowed, Actor actor) {
        return amount(actor) == Amount.COUNTED || !narrowed.words().isEmpty();
    }

    /** What is narrowed by words, or no more than are counted, is quickest looked through once. */
    private boolean once(Narrowed narrowed, Actor actor) {
        return amount(actor) != Amount.MANY && countsDone(narrowed, actor);
    }

    /** A statement over {@link #mine} with its parameters bound. */
    public JdbcClient.StatementSpec with(String sql, Narrowed narrowed, Actor actor) {
        GivenBy given = given(sql, actor);
        var own = new OwnUnits(posts.under(actor));
        return narrowed.bind(jdbc.sql(own.in(given.in(sql))), looked(narrowed, actor), "")
                .param("agency", actor.agency())
                .param("principals", access.principals(actor))
                .param("post", actor.post())
                .param("givers", given.posts())
                .param("unit", actor.unit())
                .param("units", own.units())
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

    /** Asked once for a page, where any of it is of what the reader gave. */
    private GivenBy given(String sql, Actor actor) {
        return GivenBy.asked(sql)
                ? RequestMemory.keep(new Gave(actor), () -> givers.of(actor))
                : new GivenBy(actor.post(), List.of());
    }

    private record Key(String words, Actor actor) {}

    private record Gave(Actor actor) {}
}
