package vn.caurong.documents.recipients;

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

/** The register of the post: what waits for an envelope, what left, and the book to print. */
@Controller
record PostalController(PostalPages pages, SendingByPost sending, Once once) {
    @GetMapping("/documents/registers/postal")
    @Permission(
            value = "registers.post",
            roles = {Role.CLERK})
    String page(PostalPages.Asked asked, Actor actor, Model model) {
        model.addAttribute("page", pages.of(asked, actor));
        return "documents/recipients/postal";
    }

    @PostMapping("/documents/registers/postal/{id}/sending")
    @Permission(
            value = "registers.post",
            roles = {Role.CLERK})
    String send(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "0") int envelopes,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            sending.send(id, envelopes, note.strip(), actor);
            return PostalPage.AT;
        });
        Note.done("recipients.posted").over(redirect);
        return "redirect:" + next;
    }
}
