package vn.caurong.tasks.reports;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.tasks.flow.ActAnswers;
import vn.caurong.tasks.flow.TaskAct;
import vn.caurong.tasks.giving.TaskForms;

/** Reports of who leads or coordinates, with their files. */
@Controller
record ReportPages(TakingReportFiles taking, ReportingTasks reporting, ActAnswers answers) {
    @PostMapping("/tasks/{id}/reports")
    @Permission("tasks.report")
    String progress(
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            Actor actor,
            RedirectAttributes redirect)
            throws IOException {
        List<ReportFile> files = taking.take(id, file, actor);
        Consumer<TaskAct> step = act -> reporting.progress(act, TaskForms.number(form, "percent"), files, actor);
        return answers.done(id, form, actor, "tasks.said.progress", redirect, step);
    }

    @PostMapping("/tasks/{id}/completion")
    @Permission("tasks.report")
    String done(
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            Actor actor,
            RedirectAttributes redirect)
            throws IOException {
        List<ReportFile> files = taking.take(id, file, actor);
        return answers.done(id, form, actor, "tasks.said.reported", redirect, act -> reporting.done(act, files, actor));
    }

    @PostMapping("/tasks/{id}/part")
    @Permission("tasks.coordinate")
    String part(
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            Actor actor,
            RedirectAttributes redirect)
            throws IOException {
        List<ReportFile> files = taking.take(id, file, actor);
        return answers.done(id, form, actor, "tasks.said.part", redirect, act -> reporting.part(act, files, actor));
    }
}
