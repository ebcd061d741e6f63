package vn.caurong.tasks.giving;

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
import vn.caurong.tasks.sources.SourceLine;
import vn.caurong.tasks.sources.Sources;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.ui.Note;

/** Giao việc: the page and the act. */
@Controller
record NewTaskPages(
        Tasks tasks, TaskForms forms, Sources sources, NewTaskReading reading, GivingTasks giving, Once once) {
    @GetMapping("/tasks/new")
    @Permission(
            value = "tasks.give",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String page(@RequestParam Map<String, String> address, Actor actor, Model model) {
        SourceLine from = sources.required(TaskForms.source(TaskForms.text(address, "source")), actor);
        UUID parent = TaskForms.optional(TaskForms.text(address, "parent"));
        Task whole = parent == null ? null : tasks.visible(parent, actor);
        model.addAttribute("page", reading.page(from, whole, Given.of(address), actor));
        return "tasks/giving/new";
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

    /** Several in a row: the same page again, at the next paragraph; else the task. */
    private static String next(UUID id, NewTask task, Map<String, String> form) {
        UUID parent = task.parent();
        if (!form.containsKey("more")) {
            return "/tasks/" + (parent == null ? id : parent);
        }
        Given given = Given.of(form);
        return parent == null ? more(task.source(), given) : given.at(-1).href("parent=" + parent);
    }

    private static String more(@Nullable SourceLine source, Given given) {
        return source == null
                ? given.at(-1).href("")
                : NewTaskReading.next(source, given).href(source);
    }
}
