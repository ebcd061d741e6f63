package vn.caurong.documents.incoming;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** What a leader does with a document presented. */
@Controller
record DirectPages(
        Directing directing,
        SendingBack back,
        Recalling recalling,
        Rescheduling rescheduling,
        DirectiveForms forms,
        Once once) {
    @PostMapping("/documents/incoming/{id}/directive")
    @Permission(value = "incoming.direct", roles = Role.LEADER)
    String direct(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        Directive given = forms.directive(form, actor.agency());
        var done = Answers.onto(once, form, actor, id, v -> directing.direct(id, v, given, actor));
        String said = done.heldBy().isEmpty() ? "incoming.said.informed" : "incoming.said.directed";
        Note.done(said, done.heldBy())
                .undoneAt(Answers.page(id) + "/directive/undo")
                .over(redirect);
        return done.view();
    }

    @PostMapping("/documents/incoming/{id}/passing-on")
    @Permission(value = "incoming.direct", roles = Role.LEADER)
    String passOn(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        UUID to = FormText.to(form);
        String words = FormText.words(form);
        var done = Answers.onto(once, form, actor, id, v -> directing.passOn(id, v, to, words, actor));
        Note.done("incoming.said.passedOn", done.heldBy())
                .undoneAt(Answers.page(id) + "/passing-on/undo")
                .over(redirect);
        return done.view();
    }

    @PostMapping("/documents/incoming/{id}/sending-back")
    @Permission(value = "incoming.direct", roles = Role.LEADER)
    String sendBack(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        String words = FormText.words(form);
        String next = Answers.once(once, form, actor, id, v -> back.sendBack(id, v, words, actor));
        Note.done("incoming.said.sentBack").over(redirect);
        return "redirect:" + next;
    }

    @PostMapping("/documents/incoming/{id}/recall")
    @Permission(value = "incoming.direct", roles = Role.LEADER)
    String recall(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        String why = FormText.words(form);
        String next = Answers.once(once, form, actor, id, v -> recalling.recall(id, v, why, actor));
        Note.done("incoming.said.recalled").over(redirect);
        return "redirect:" + next;
    }

    @PostMapping("/documents/incoming/{id}/deadline")
    @Permission(value = "incoming.reschedule", roles = Role.LEADER)
    String reschedule(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        Deadline to = forms.deadline(form, actor.agency());
        String why = FormText.words(form);
        String next = Answers.once(once, form, actor, id, v -> rescheduling.reschedule(id, v, to, why, actor));
        Note.done("incoming.said.rescheduled").over(redirect);
        return "redirect:" + next;
    }
}
