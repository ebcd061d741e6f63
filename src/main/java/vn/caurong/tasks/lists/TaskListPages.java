package vn.caurong.tasks.lists;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.documents.lists.BulkReport;
import vn.caurong.documents.lists.BulkReports;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Slice;
import vn.caurong.tasks.state.PostNames;

/** The list of tasks. */
@Controller
record TaskListPages(TaskList list, TaskCounts counts, OwnTasks own, BulkReports reports, PostNames names) {
    @GetMapping("/tasks")
    @Permission("tasks.list")
    String page(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String report,
            @RequestParam(defaultValue = "false") boolean pick,
            Actor actor,
            Model model) {
        var asked = TaskAsked.of(filter, q, after);
        model.addAttribute("page", page(asked, reports.find(report, actor), pick, actor));
        return "tasks/lists/list";
    }

    private TaskListPage page(TaskAsked asked, @Nullable BulkReport report, boolean picking, Actor actor) {
        Slice<TaskRow> rows = list.page(asked, actor);
        List<UUID> posts = rows.rows().stream()
                .flatMap(row -> Stream.of(row.leadPost(), row.giverPost()))
                .toList();
        return new TaskListPage(
                asked,
                counts.offered(asked, actor),
                rows,
                names.of(actor.agency(), posts),
                names.unit(asked.narrowed().unit(), actor.agency()),
                actor.is(Role.LEADER) || actor.is(Role.UNIT_HEAD),
                own.of(asked, actor),
                report,
                picking);
    }
}
