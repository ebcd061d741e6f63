package vn.caurong.tasks.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;
import vn.caurong.organization.WorkingTime;
import vn.caurong.ui.Note;

/** Giao việc: the page and the act. */
@Controller
record NewTaskPages(
        Tasks tasks,
        TaskPosts posts,
        TaskForms forms,
        Sources sources,
        GivingTasks giving,
        WorkingTime time,
        Once once,
        Clock clock) {
    @GetMapping("/tasks/new")
    @Permission(
            value = "tasks.give",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String page(
            @RequestParam(defaultValue = "") String source,
            @RequestParam(required = false) @Nullable UUID parent,
            Actor actor,
            Model model) {
        SourceLine from = sources.required(TaskForms.source(source), actor);
        Task whole = parent == null ? null : tasks.visible(parent, actor);
        model.addAttribute("page", page(from, whole, actor));
        return "tasks/internal/new";
    }

    @PostMapping("/tasks")
    @Permission(
            value = "tasks.give",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String give(@RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        NewTask task = forms.task(form, actor);
        String next = once.run(TaskForms.key(form), actor, () -> next(giving.give(task, actor), task, form));
        Note.done("tasks.said.given", Task.line(task.words())).over(redirect);
        return "redirect:" + next;
    }

    /** Several in a row: the same page again; else the task. */
    private static String next(UUID id, NewTask task, Map<String, String> form) {
        if (!form.containsKey("more")) {
            return task.parent() == null ? "/tasks/" + id : "/tasks/" + task.parent();
        }
        SourceLine source = task.source();
        String from = source == null ? "" : "?source=" + source.written();
        return "/tasks/new" + (task.parent() == null ? from : "?parent=" + task.parent());
    }

    private NewTaskPage page(@Nullable SourceLine source, @Nullable Task whole, Actor actor) {
        List<Unit> units = posts.units(actor.agency());
        List<Post> within = posts.within(actor);
        return new NewTaskPage(
                lines(within, units, true),
                lines(within, units, false),
                TaskDues.of(time.of(actor.agency()), clock),
                source,
                whole == null ? null : whole.id(),
                whole == null ? "" : whole.title());
    }

    private static List<PartyLine> lines(List<Post> posts, List<Unit> units, boolean heads) {
        return posts.stream()
                .filter(post -> post.head() == heads)
                .map(post -> new PartyLine(post.id(), TaskPosts.party(post, units)))
                .toList();
    }
}
