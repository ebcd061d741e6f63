package vn.caurong.tasks.page;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caurong.files.FileServing;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.tasks.flow.KnowingTasks;
import vn.caurong.tasks.reports.TaskFiles;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** The page of one task; who it is not for gets the answer of one not there. */
@Controller
record TaskPages(
        Tasks tasks,
        TaskReading reading,
        KnowingTasks knowing,
        TaskFiles files,
        FileServing serving,
        WorkList worklist) {
    @GetMapping("/tasks/{id}")
    @Permission("tasks.read")
    String page(@PathVariable UUID id, Actor actor, Model model) {
        Task task = tasks.visible(id, actor);
        List<OpenItem> mine = worklist.mine(task.subject(), actor);
        if (mine.stream().anyMatch(item -> item.duty() == Duty.KNOW)) {
            knowing.read(task, actor);
        }
        model.addAttribute("page", reading.page(task, mine, actor));
        return "tasks/page/task";
    }

    @GetMapping("/tasks/{id}/files/{file}/{*part}")
    @Permission("tasks.read")
    Object file(@PathVariable UUID id, @PathVariable UUID file, @PathVariable String part, Actor actor) {
        return serving.answer(files.required(tasks.visible(id, actor), file), TaskFiles.base(id, file), part);
    }
}
