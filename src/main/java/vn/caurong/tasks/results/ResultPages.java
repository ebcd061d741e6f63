package vn.caurong.tasks.results;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Subject;
import vn.caurong.tasks.flow.TaskAct;
import vn.caurong.tasks.giving.TaskForms;
import vn.caurong.tasks.sources.SourceLine;
import vn.caurong.tasks.sources.Sources;
import vn.caurong.tasks.task.Task;
import vn.caurong.ui.Note;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** Văn bản kết quả: of which task an outgoing document is the result. */
@Controller
record ResultPages(LinkingResults linking, Sources sources, WorkList worklist, JdbcClient jdbc, Once once) {
    @GetMapping("/tasks/results/{document}")
    @Permission("tasks.report")
    String page(
            @PathVariable UUID document,
            @RequestParam(required = false) @Nullable UUID after,
            Actor actor,
            Model model) {
        Subject subject = new Subject(Sources.OUTGOING, document);
        SourceLine line = sources.required(subject, actor);
        String title = line == null ? "" : line.title();
        boolean restricted = sources.restricted(subject);
        model.addAttribute("page", ResultPage.of(document, title, restricted, after != null, led(after, actor)));
        return "tasks/results/result";
    }

    @PostMapping("/tasks/results")
    @Permission("tasks.report")
    String link(@RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        UUID document = TaskForms.id(TaskForms.text(form, "document"));
        TaskAct act = TaskAct.chosen(form);
        String next = once.run(TaskForms.key(form), actor, () -> {
            linking.link(act, document, form.containsKey("reports"), actor);
            return "/documents/outgoing/" + document;
        });
        Note.done("tasks.said.result").over(redirect);
        return "redirect:" + next;
    }

    /** One more than a page shows. */
    private List<ResultRow> led(@Nullable UUID after, Actor actor) {
        UUID[] mine =
                worklist.openFor(Task.KIND, duty -> duty == Duty.PROCESS, actor).toArray(UUID[]::new);
        return jdbc.sql("""
                        select id, version, words, due from tasks.task
                        where id = any(:mine) and state in ('GIVEN', 'IN_PROGRESS') and (:after::uuid is null
                            or (due, id) > (select before.due, before.id from tasks.task before where before.id = :after))
                        order by due, id limit :most
                        """)
                .param("mine", mine)
                .param("after", after, Types.OTHER)
                .param("most", ResultPage.MOST + 1)
                .query(DataClassRowMapper.newInstance(ResultRow.class))
                .list();
    }
}
