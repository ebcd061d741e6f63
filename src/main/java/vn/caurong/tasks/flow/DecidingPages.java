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
import vn.caurong.tasks.giving.TaskForms;

/** What who gave a task decides on it. */
@Controller
record DecidingPages(
        ConfirmingTasks confirming,
        SettlingConfirmation settling,
        ExtendingTasks extending,
        RefusingTime refusing,
        TaskForms forms,
        ActAnswers answers) {
    @PostMapping("/tasks/{id}/confirmation")
    @Permission(
            value = "tasks.confirm",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String confirm(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(
                id,
                form,
                actor,
                "tasks.said.confirmed",
                redirect,
                act -> confirming.confirm(act, Rating.of(form), actor));
    }

    @PostMapping("/tasks/{id}/confirmer")
    @Permission(
            value = "tasks.confirm",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String handOn(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(
                id, form, actor, "tasks.said.confirmer-moved", redirect, act -> settling.handOn(act, actor));
    }

    @PostMapping("/tasks/{id}/decider")
    @Permission(
            value = "tasks.decide",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String handOnDeadline(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(
                id, form, actor, "tasks.said.decider-moved", redirect, act -> settling.handOnDeadline(act, actor));
    }

    @PostMapping("/tasks/{id}/deadline/refusal")
    @Permission(
            value = "tasks.decide",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String refuseTime(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(id, form, actor, "tasks.said.time-refused", redirect, act -> refusing.refuse(act, actor));
    }

    @PostMapping("/tasks/{id}/sending-back")
    @Permission(
            value = "tasks.confirm",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String sendBack(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(id, form, actor, "tasks.said.sent-back", redirect, act -> confirming.sendBack(act, actor));
    }

    @PostMapping("/tasks/{id}/extension/grant")
    @Permission(
            value = "tasks.decide",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String grant(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(
                id,
                form,
                actor,
                "tasks.said.granted",
                redirect,
                act -> extending.grant(act, forms.named(form, actor.agency()), actor));
    }

    @PostMapping("/tasks/{id}/extension/refusal")
    @Permission(
            value = "tasks.decide",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String refuse(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(id, form, actor, "tasks.said.refused", redirect, act -> extending.refuse(act, actor));
    }
}
