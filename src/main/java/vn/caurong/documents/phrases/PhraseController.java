package vn.caurong.documents.phrases;

import java.util.UUID;
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
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** The page of an agency's phrases. */
@Controller
record PhraseController(PhraseRows rows, KeepingPhrases keeping, Once once) {
    private static final String WAY = "/documents/phrases";

    @GetMapping("/documents/phrases")
    @Permission(value = "phrases.keep", roles = Role.CLERK)
    String page(Actor actor, Model model) {
        model.addAttribute("phrases", rows.today(actor.agency()));
        return "documents/phrases/phrases";
    }

    @PostMapping("/documents/phrases")
    @Permission(value = "phrases.keep", roles = Role.CLERK)
    String enter(
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String words,
            Actor actor,
            RedirectAttributes redirect) {
        return done(key, actor, () -> keeping.enter(kind, label.strip(), words.strip(), actor), "entered", redirect);
    }

    @PostMapping("/documents/phrases/{id}/removal")
    @Permission(value = "phrases.keep", roles = Role.CLERK)
    String remove(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        return done(key, actor, () -> keeping.end(id, actor), "ended", redirect);
    }

    private String done(UUID key, Actor actor, Runnable act, String word, RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            act.run();
            return WAY;
        });
        Note.done("phrases.said." + word).over(redirect);
        return "redirect:" + next;
    }
}
