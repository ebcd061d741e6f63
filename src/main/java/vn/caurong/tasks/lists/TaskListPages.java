package vn.caurong.tasks.lists;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.tasks.state.PostNames;

/** The list of tasks. */
@Controller
record TaskListPages(TaskList list, PostNames names) {
    @GetMapping("/tasks")
    @Permission("tasks.list")
    String page(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        model.addAttribute("page", page(TaskFilter.named(filter), TaskList.After.read(after), actor));
        return "tasks/lists/list";
    }

    private TaskListPage page(TaskFilter filter, TaskList.@Nullable After after, Actor actor) {
        return new TaskListPage(
                filter,
                list.counts(actor),
                list.page(filter, after, actor),
                names.of(actor.agency()),
                actor.is(Role.LEADER) || actor.is(Role.UNIT_HEAD),
                after != null);
    }
}
