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

/** What the clerk does with a document that has come. */
@Controller
record RegisterPages(
        Registering registering,
        Refusing refusing,
        Merging merging,
        Presenting presenting,
        SecretArrivals secrets,
        IncomingForms forms,
        NextToRegister next,
        Once once) {
    @PostMapping("/documents/incoming/{id}/registration")
    @Permission(value = "incoming.register", roles = Role.CLERK)
    String register(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        Registration asked = forms.registration(form, actor.agency());
        secrets.keepOut(id, asked.details(), actor);
        String done = once.run(FormText.key(form), actor, () -> register(id, form, asked, actor));
        String[] said = done.split("\n", -1);
        Note.done("incoming.said.registered", said[0], said[1]).over(redirect);
        return "redirect:" + next.of(actor).orElse(Answers.page(id));
    }

    private String register(UUID id, Map<String, String> form, Registration asked, Actor actor) {
        var done = registering.register(id, FormText.version(form), asked, actor);
        return done.number() + "\n" + done.heldBy();
    }

    @PostMapping("/documents/incoming/{id}/refusal")
    @Permission(value = "incoming.refuse", roles = Role.CLERK)
    String refuse(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        String words = form.getOrDefault("words", "");
        String next = Answers.once(once, form, actor, id, v -> refusing.refuse(id, v, words, actor));
        Note.done("incoming.said.refused").over(redirect);
        return "redirect:" + next;
    }

    @PostMapping("/documents/incoming/{id}/merger")
    @Permission(value = "incoming.merge", roles = Role.CLERK)
    String merge(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        UUID into = FormText.into(form);
        Answers.once(once, form, actor, id, version -> merging.merge(id, version, into, actor));
        Note.done("incoming.said.merged")
                .undoneAt(Answers.page(id) + "/merger/undo")
                .over(redirect);
        return "redirect:" + Answers.page(into);
    }

    @PostMapping("/documents/incoming/{id}/presentation")
    @Permission(value = "incoming.present", roles = Role.CLERK)
    String present(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        UUID to = FormText.to(form);
        String words = FormText.words(form);
        var done = Answers.onto(once, form, actor, id, v -> presenting.present(id, v, to, words, actor));
        Note.done("incoming.said.presented", done.heldBy()).over(redirect);
        return done.view();
    }
}
