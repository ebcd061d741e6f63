package vn.caurong.documents.incoming;

import java.util.Map;
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
import vn.caurong.worklist.Duty;

/** Telling the sender that a document is here. */
@Controller
record AcknowledgementPages(IncomingDocuments documents, Acknowledging acknowledging, Desk desk, Once once) {
    @GetMapping("/documents/incoming/{id}/acknowledgement")
    @Permission(value = "incoming.acknowledge", roles = Role.CLERK)
    String page(@PathVariable UUID id, Actor actor, Model model) {
        Incoming document = documents.visible(id, actor);
        desk.mine(document, Duty.ACKNOWLEDGE, actor);
        model.addAttribute("page", ActPage.words(document, "acknowledgement"));
        return "documents/incoming/act";
    }

    @PostMapping("/documents/incoming/{id}/acknowledgement")
    @Permission(value = "incoming.acknowledge", roles = Role.CLERK)
    String acknowledge(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        String to = once.run(FormText.key(form), actor, () -> {
            acknowledging.acknowledge(id, form.getOrDefault("words", ""), actor);
            return Answers.page(id);
        });
        Note.done("incoming.said.acknowledged").over(redirect);
        return "redirect:" + to;
    }
}
