package vn.caurong.tasks.timeline;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Vietnam;
import vn.caurong.tasks.lists.TaskScope;

/** The timeline of tasks. */
@Controller
record TimelinePages(Timeline timeline, Clock clock) {
    @GetMapping("/tasks/timeline")
    @Permission("tasks.list")
    String page(
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String from,
            Actor actor,
            Model model) {
        Weeks weeks = Weeks.of(from, Vietnam.today(clock));
        model.addAttribute("page", timeline.page(TaskScope.named(of), weeks, actor));
        return "tasks/timeline/timeline";
    }
}
