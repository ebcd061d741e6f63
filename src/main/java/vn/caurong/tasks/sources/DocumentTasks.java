package vn.caurong.tasks.sources;

import java.time.Clock;
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
import vn.caurong.tasks.state.PostNames;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** Tasks given from a document, on its page: those the reader may see, and the way to give more. */
@Component
public record DocumentTasks(JdbcClient jdbc, Access access, PostNames posts, WorkList worklist, Clock clock)
        implements Panels {
    private static final int MOST = 50;
    private static final String FROM = " where t.source_kind = :kind and t.source_id = :document";

    @Override
    public Optional<Panel> on(Subject document, boolean inForce, Actor reader) {
        List<DocumentTask> tasks = tasks(document, reader);
        List<Panel.Door> doors = doors(document, inForce, reader);
        return tasks.isEmpty() && doors.isEmpty() ? Optional.empty() : Optional.of(panel(tasks, doors, reader));
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

    private Panel panel(List<DocumentTask> tasks, List<Panel.Door> doors, Actor reader) {
        Map<UUID, String> names = tasks.isEmpty()
                ? Map.of()
                : posts.of(
                        reader.agency(),
                        tasks.stream().map(DocumentTask::leadPost).toList());
        List<Panel.Row> rows = tasks.stream()
                .limit(MOST)
                .map(task -> task.row(names, clock.instant(), reader))
                .toList();
        return new Panel("tasks", "tasks.panel", rows, tasks.size() > MOST ? "tasks.panel.most" : "", doors);
    }

    /** Paragraphs tasks were given from that are not cancelled. */
    public Set<String> paragraphs(Subject document, Actor reader) {
        return jdbc.sql("select t.source_words from tasks.task t" + FROM + " and t.state <> 'CANCELLED'"
                        + Tasks.VISIBLE)
                .param("kind", document.kind())
                .param("document", document.id())
                .param("principals", access.principals(reader))
                .query((row, n) -> row.getString(1))
                .set();
    }

    /** What is not over first; one more than is shown where there are more. */
    private List<DocumentTask> tasks(Subject document, Actor reader) {
        return jdbc.sql("""
                        select t.id, t.words, t.lead_post, t.giver_post, t.state, t.due, t.reported_at, t.quantity,
                            (select bool_or(r.reports) from tasks.result r where r.task = t.id
                                and r.document = :document and r.ended is distinct from 'UNLINKED') as reports
                        from tasks.task t
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
