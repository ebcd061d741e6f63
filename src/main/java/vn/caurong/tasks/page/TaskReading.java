package vn.caurong.tasks.page;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Post;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.dues.TaskDues;
import vn.caurong.tasks.flow.ReceivingTasks;
import vn.caurong.tasks.giving.PartLine;
import vn.caurong.tasks.giving.Parts;
import vn.caurong.tasks.parties.TaskPosts;
import vn.caurong.tasks.reports.TaskFiles;
import vn.caurong.tasks.results.SeenResults;
import vn.caurong.tasks.results.SigningConfirms;
import vn.caurong.tasks.results.TaskResult;
import vn.caurong.tasks.results.TaskResults;
import vn.caurong.tasks.sources.SourceLine;
import vn.caurong.tasks.sources.Sources;
import vn.caurong.tasks.state.PostNames;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** Puts together the page of a task, for somebody who may see it. */
@Component
record TaskReading(
        JdbcClient jdbc,
        Parts parts,
        TaskTurns turns,
        ReceivingTasks receiving,
        Sources sources,
        TaskPosts posts,
        PostNames called,
        TaskHistories histories,
        TaskFiles files,
        TaskResults results,
        SigningConfirms signing,
        WorkList worklist,
        Access access,
        WorkingTime time,
        Clock clock) {
    /**
     * @param mine the reader's open items on it
     */
    TaskPage page(Task task, List<OpenItem> mine, Actor actor) {
        List<Post> staff = posts.of(task.agency());
        Map<UUID, Post> byId = new HashMap<>();
        staff.forEach(post -> byId.put(post.id(), post));
        WorkingTime hours = time.of(task.agency());
        List<TaskFact> facts = TaskFact.of(task.id(), actor.person(), jdbc).stream()
                .map(fact -> fact.by(hours))
                .toList();
        Instant whole = facts.stream()
                .filter(fact -> fact.is("WHOLE"))
                .map(TaskFact::due)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean extension = facts.stream().anyMatch(fact -> fact.is("EXTENSION") && fact.decision() == null);
        List<PartLine> split = parts.of(task.id(), actor);
        Map<UUID, String> names = called.of(task.agency(), wanted(task, facts, split));
        SeenResults seen = results.of(task.id(), access.principals(actor));
        TaskResult result = seen.standing();
        SourceLine source = sources.shown(task, actor);
        TaskDoing doing = turns.of(task, mine, extension, whole, names, actor);
        return new TaskPage(
                task,
                task.standing(clock.instant()),
                names,
                giver(byId.get(task.giverPost()), names, task),
                facts,
                split,
                doing,
                TaskWaiting.of(worklist.openOn(task.subject()), byId),
                histories.of(task, staff, seen.kept()),
                doing.receives() ? returnable(task) : null,
                task.state().open() ? TaskDues.unknown(Stream.of(Vietnam.date(task.due())), hours) : "",
                parent(task, actor),
                source,
                source != null || quoted(task, facts, actor) ? task.sourceWords() : "",
                result,
                seen.href(),
                seen.closed(),
                result != null && confirms(byId.get(task.giverPost()), task, result),
                files.of(task),
                worklist.position(task.subject(), actor).orElse(null),
                worklist.onward(task.subject(), actor).orElse(null));
    }

    /**
     * What the giver quoted is for who works on the task; of a restricted document for nobody who stands around, nor
     * for who stands in without being entrusted with such.
     */
    private boolean quoted(Task task, List<TaskFact> facts, Actor actor) {
        Subject from = task.source();
        boolean works = Stream.concat(
                        Stream.of(task.leadPost(), task.giverPost()),
                        facts.stream().filter(fact -> fact.is("COORDINATOR")).map(TaskFact::post))
                .anyMatch(actor.post()::equals);
        return works && entrusted(actor) || task.sourceWords().isEmpty() || from == null || !sources.restricted(from);
    }

    private boolean entrusted(Actor actor) {
        String entrusted = new Principal.Delegate(actor.post(), "", true).text();
        return !actor.actsForAnother()
                || Stream.of(access.principals(actor)).anyMatch(each -> each.startsWith(entrusted));
    }

    /** A person with their title, the title alone once another has it; a post that is no more as it was last called. */
    private static String giver(@Nullable Post post, Map<UUID, String> names, Task task) {
        if (post == null) {
            return names.getOrDefault(task.giverPost(), "");
        }
        boolean holds = task.giverPerson().equals(post.holder());
        return holds ? post.holderName() + ", " + post.title() : post.title();
    }

    private boolean confirms(@Nullable Post giver, Task task, TaskResult result) {
        UUID holder = giver == null ? null : giver.holder();
        return holder != null && result.key().equals(TaskResult.REPORTS) && signing.by(holder, task, result);
    }

    private static List<UUID> wanted(Task task, List<TaskFact> facts, List<PartLine> parts) {
        return Stream.of(
                        Stream.of(task.leadPost(), task.giverPost()),
                        facts.stream().map(TaskFact::post),
                        parts.stream().map(PartLine::leadPost))
                .flatMap(each -> each)
                .toList();
    }

    private @Nullable Instant returnable(Task task) {
        Instant until = receiving.rule().until(task, time.of(task.agency()));
        return clock.instant().isAfter(until) ? null : until;
    }

    private @Nullable String parent(Task task, Actor actor) {
        UUID parent = task.parent();
        return parent == null
                ? null
                : jdbc.sql("select words from tasks.task t where id = :id" + Tasks.VISIBLE)
                        .param("id", parent)
                        .param("principals", access.principals(actor))
                        .query(String.class)
                        .optional()
                        .map(Task::line)
                        .orElse(null);
    }
}
