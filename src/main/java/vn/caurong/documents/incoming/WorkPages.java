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

/** What units and specialists do with a document given to them. */
@Controller
record WorkPages(
        Assigning assigning,
        HandingBack handing,
        Working working,
        Completing completing,
        DirectiveForms forms,
        Once once) {
    @PostMapping("/documents/incoming/{id}/assignment")
    @Permission(value = "incoming.assign", roles = Role.UNIT_HEAD)
    String assign(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        Assigning.Assignment to = forms.assignment(form, actor.agency());
        var done = Answers.onto(once, form, actor, id, v -> assigning.assign(id, v, to, actor));
        Note.done("incoming.said.assigned", done.heldBy()).over(redirect);
        return done.view();
    }

    @PostMapping("/documents/incoming/{id}/handing-back")
    @Permission(
            value = "incoming.handBack",
            roles = {Role.UNIT_HEAD, Role.SPECIALIST})
    String handBack(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        String words = FormText.words(form);
        String next = Answers.once(once, form, actor, id, v -> handing.handBack(id, v, words, actor));
        Note.done("incoming.said.handedBack").over(redirect);
        return "redirect:" + next;
    }

    @PostMapping("/documents/incoming/{id}/opinions")
    @Permission("incoming.opine")
    String opine(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        String words = FormText.words(form);
        String next = Answers.once(once, form, actor, id, v -> working.opine(id, words, actor));
        Note.done("incoming.said.opined").over(redirect);
        return "redirect:" + next;
    }

    @PostMapping("/documents/incoming/{id}/part")
    @Permission(
            value = "incoming.coordinate",
            roles = {Role.UNIT_HEAD, Role.SPECIALIST, Role.CLERK, Role.LEADER})
    String partDone(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        String words = FormText.words(form);
        String next = Answers.once(once, form, actor, id, v -> working.partDone(id, words, actor));
        Note.done("incoming.said.partDone").over(redirect);
        return "redirect:" + next;
    }

    @PostMapping("/documents/incoming/{id}/completion")
    @Permission(
            value = "incoming.complete",
            roles = {Role.UNIT_HEAD, Role.SPECIALIST, Role.LEADER})
    String complete(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        Completion report = Completion.reported(FormText.text(form, "words"), FormText.text(form, "noReplyWhy"));
        String next = Answers.once(once, form, actor, id, v -> completing.report(id, v, report, actor));
        Note.done("incoming.said.completed")
                .undoneAt(Answers.page(id) + "/completion/undo")
                .over(redirect);
        return "redirect:" + next;
    }
}
