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
import vn.caurong.kernel.Role;
import vn.caurong.tasks.dues.Deadline;
import vn.caurong.tasks.giving.TaskForms;

/** Giving again what was returned, putting off, going on, cancelling. */
@Controller
record GiverPages(
        GivingAgain again, StoppingTasks stopping, SettingDeadlines setting, TaskForms forms, ActAnswers answers) {
    @PostMapping("/tasks/{id}/giving")
    @Permission(
            value = "tasks.give",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String giveAgain(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(
                id,
                form,
                actor,
                "tasks.said.given-again",
                redirect,
                act -> again.give(act, TaskForms.id(TaskForms.text(form, "to")), deadline(form, actor), actor));
    }

    @PostMapping("/tasks/{id}/deadline")
    @Permission(
            value = "tasks.decide",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String setDeadline(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(
                id,
                form,
                actor,
                "tasks.said.deadline-set",
                redirect,
                act -> setting.set(act, deadline(form, actor), actor));
    }

    @PostMapping("/tasks/{id}/postponement")
    @Permission(
            value = "tasks.stop",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String putOff(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(id, form, actor, "tasks.said.put-off", redirect, act -> stopping.putOff(act, actor));
    }

    @PostMapping("/tasks/{id}/resumption")
    @Permission(
            value = "tasks.stop",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String resume(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(
                id,
                form,
                actor,
                "tasks.said.resumed",
                redirect,
                act -> stopping.resume(act, deadline(form, actor), actor));
    }

    @PostMapping("/tasks/{id}/cancellation")
    @Permission(
            value = "tasks.stop",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String cancel(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(id, form, actor, "tasks.said.cancelled", redirect, act -> stopping.cancel(act, actor));
    }

    private Deadline deadline(Map<String, String> form, Actor actor) {
        return forms.deadline(form, actor.agency());
    }
}
