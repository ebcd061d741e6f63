package vn.caurong.tasks.flow;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.tasks.giving.TaskForms;

/** What who leads or coordinates does with a task. */
@Controller
record LeadPages(ReceivingTasks receiving, ExtendingTasks extending, TaskForms forms, ActAnswers answers) {
    @PostMapping("/tasks/{id}/receipt")
    @Permission("tasks.receive")
    String receive(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(id, form, actor, "tasks.said.received", redirect, act -> receiving.receive(act, actor));
    }

    @PostMapping("/tasks/{id}/return")
    @Permission("tasks.return")
    String giveBack(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(id, form, actor, "tasks.said.returned", redirect, act -> receiving.giveBack(act, actor));
    }

    @PostMapping("/tasks/{id}/extension")
    @Permission("tasks.extend")
    String extend(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(
                id,
                form,
                actor,
                "tasks.said.extension",
                redirect,
                act -> extending.ask(act, forms.deadline(form, actor.agency()), actor));
    }
}
