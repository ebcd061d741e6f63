package vn.caurong.tasks.sources;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;
import vn.caurong.search.SearchEntry;
import vn.caurong.search.Searchable;
import vn.caurong.tasks.task.Task;

/** Subjects tasks come from: told by the modules that own them, as they tell search. */
@Component
public record Sources(List<Searchable> kinds, Access access, JdbcClient jdbc) {
    /** Kind of outgoing documents, which can also be the result of a task. */
    public static final String OUTGOING = "outgoing";

    /**
     * The subject with its words, for somebody who may see it.
     *
     * @throws NotVisibleException otherwise
     */
    @Nullable
    public SourceLine required(@Nullable Subject subject, Actor actor) {
        if (subject == null) {
            return null;
        }
        access.require(subject, actor);
        return read(subject).orElseThrow(() -> new NotVisibleException(subject));
    }

    /** The same, or nothing: who works on a task need not see where it comes from. */
    @Nullable
    public SourceLine shown(Task task, Actor actor) {
        Subject subject = task.source();
        return subject == null || !access.maySee(subject, actor)
                ? null
                : of(subject).map(kind -> shown(kind, task, subject)).orElse(null);
    }

    /**
     * Of restricted circulation (hạn chế): its words go no further than to who works on a task from it, though more
     * people see the task.
     */
    public boolean restricted(Subject subject) {
        return jdbc.sql("select exists (select 1 from access.restricted where subject_kind = ? and subject_id = ?)")
                .params(subject.kind(), subject.id())
                .query(Boolean.class)
                .single();
    }

    private static SourceLine shown(Searchable kind, Task task, Subject subject) {
        return new SourceLine(
                subject.kind(), subject.id(), kind.base() + subject.id(), task.sourceName(), "", task.sourceWords());
    }

    private Optional<SourceLine> read(Subject subject) {
        return of(subject).flatMap(kind -> kind.read(subject.id()).map(entry -> line(kind, subject, entry)));
    }

    private Optional<Searchable> of(Subject subject) {
        return kinds.stream().filter(kind -> kind.kind().equals(subject.kind())).findFirst();
    }

    private static SourceLine line(Searchable kind, Subject subject, SearchEntry entry) {
        return new SourceLine(
                subject.kind(), subject.id(), kind.base() + subject.id(), entry.title(), entry.mark(), entry.body());
    }
}
