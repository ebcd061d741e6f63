package vn.caurong.tasks.results;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.documents.around.Panel;
import vn.caurong.documents.around.Panels;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.tasks.sources.Sources;
import vn.caurong.tasks.state.PostNames;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** Tasks of a document on its page, given from it or with it as their result: those the reader may see, and ways on. */
@Component
record DocumentTasks(
        JdbcClient jdbc, Access access, PostNames posts, WorkList worklist, SigningConfirms signing, Clock clock)
        implements Panels {
    private static final int MOST = 50;

    @Override
    public Optional<Panel> on(Subject document, boolean inForce, Actor reader) {
        List<DocumentTask> tasks = tasks(document, reader);
        List<Panel.Door> doors = doors(document, inForce, reader);
        return tasks.isEmpty() && doors.isEmpty()
                ? Optional.empty()
                : Optional.of(panel(document, tasks, doors, reader));
    }

    private List<Panel.Door> doors(Subject document, boolean inForce, Actor reader) {
        List<Panel.Door> doors = new ArrayList<>();
        if (inForce && gives(reader)) {
            doors.add(giving(document));
        }
        if (document.kind().equals(Sources.OUTGOING) && leads(reader)) {
            doors.add(new Panel.Door("tasks.panel.result", "/tasks/results/" + document.id(), ""));
        }
        return doors;
    }

    private boolean leads(Actor reader) {
        return !worklist.openFor(Task.KIND, duty -> duty == Duty.PROCESS, reader)
                .isEmpty();
    }

    /** As the page that gives tasks lets in; what a delegation covers is said there. */
    private static boolean gives(Actor reader) {
        return reader.is(Role.LEADER) || reader.is(Role.UNIT_HEAD);
    }

    private static Panel.Door giving(Subject document) {
        String href = "/tasks/new?source=" + document.kind() + ":" + document.id();
        return new Panel.Door("tasks.panel.give", href, "tasks.panel.quote");
    }

    private Panel panel(Subject document, List<DocumentTask> tasks, List<Panel.Door> doors, Actor reader) {
        Map<UUID, String> names = tasks.isEmpty()
                ? Map.of()
                : posts.of(
                        reader.agency(),
                        tasks.stream().map(DocumentTask::leadPost).toList());
        Instant now = clock.instant();
        Set<UUID> confirmed = signing.of(
                document.id(),
                tasks.stream().filter(task -> task.confirmable(now, reader)).toList(),
                reader);
        List<Panel.Row> rows = tasks.stream()
                .limit(MOST)
                .map(task -> task.row(names, now, confirmed))
                .toList();
        return new Panel("tasks", "tasks.panel", rows, tasks.size() > MOST ? "tasks.panel.most" : "", doors);
    }

    /** What is not over first; one more than is shown where there are more. */
    private List<DocumentTask> tasks(Subject document, Actor reader) {
        return jdbc.sql("""
                        select t.id, t.words, t.lead_post, t.giver_post, t.state, t.due, t.reported_at, t.quantity,
                            r.by_person as linked_by, r.at as linked_at,
                            (select bool_or(e.reports and e.mark is null and e.given_up is null and e.ended is null)
                                from tasks.result e where e.task = t.id and e.document = :document
                                and e.ended is distinct from 'UNLINKED') as reports
                        from tasks.task t left join tasks.result r
                            on r.task = t.id and r.document = :document and r.ended is null
                        where t.id in (
                            select id from tasks.task where source_kind = :kind and source_id = :document
                            union all select task from tasks.result
                            where document = :document and ended is distinct from 'UNLINKED')
                        """ + Tasks.VISIBLE + " order by t.state in ('CLOSED', 'CANCELLED'), t.due, t.id limit :most")
                .param("kind", document.kind())
                .param("document", document.id())
                .param("principals", access.principals(reader))
                .param("most", MOST + 1)
                .query(DataClassRowMapper.newInstance(DocumentTask.class))
                .list();
    }
}
