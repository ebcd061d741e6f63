package vn.caurong.tasks.lists;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.documents.lists.Counting;
import vn.caurong.documents.lists.FewSubjects;
import vn.caurong.documents.lists.Literally;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.tasks.state.TaskSubject;
import vn.caurong.worklist.WorkList;

/** What a reader's tasks are chosen from; lists, counts, board and timeline ask the same. */
@Repository
public record TaskSelection(JdbcClient jdbc, Access access, WorkList worklist, FewSubjects few, Clock clock) {
    private static final UUID[] NONE = {};

    /** The newest that this reader's audience holds. */
    private static final String SEEN = "from seen join tasks.task t on t.id = seen.id ";

    /** What every question of this reader begins with. */
    public String mine(Narrowed narrowed, Actor actor) {
        boolean among = few.of(TaskSubject.KIND, actor).isPresent();
        return "from tasks.task t where t.agency = :agency" + narrowed.sql() + TaskSubject.SEEN
                + (among ? ") and t.id = any(:few)" : FewSubjects.ONE_BY_ONE);
    }

    /** The statement that counts filters, in their order. */
    String counting(List<Counting.Wanted> filters, Narrowed narrowed, Actor actor) {
        var counting = new Counting(
                TaskSubject.KIND, mine(narrowed, actor), SEEN + "where t.agency = :agency" + narrowed.sql());
        return few.of(TaskSubject.KIND, actor).isPresent() ? counting.once(filters) : counting.bounded(filters);
    }

    /** A statement over {@link #mine} with its parameters bound. */
    public JdbcClient.StatementSpec with(String sql, Narrowed narrowed, Actor actor) {
        int year = narrowed.year() == null ? 1 : narrowed.year();
        return jdbc.sql(sql)
                .param("q", Literally.of(narrowed.words()))
                .param("lead", narrowed.unit(), Types.OTHER)
                .param("begin", Timestamp.from(begin(year)))
                .param("end", Timestamp.from(begin(year + 1)))
                .param("agency", actor.agency())
                .param("principals", access.principals(actor))
                .param("few", few.of(TaskSubject.KIND, actor).orElse(NONE))
                .param("post", actor.post())
                .param("unit", actor.unit())
                .param("person", actor.person())
                .param(
                        "mine",
                        worklist.waiting(TaskSubject.KIND, _ -> true, actor).toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()));
    }

    private static Instant begin(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
