package vn.caurong.documents.outgoing;

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

/** What the clerk does with an issued document on the page of its recipients. */
@Controller
record AfterIssueController(SendingAgain again, CallingBack calling, Once once) {
    @PostMapping("/documents/outgoing/{id}/deliveries/{agency}/sending")
    @Permission(value = "outgoing.send-again", roles = Role.CLERK)
    String send(
            @PathVariable UUID id,
            @PathVariable UUID agency,
            @RequestParam UUID key,
            Actor actor,
            RedirectAttributes redirect) {
        return done(key, actor, id, () -> again.send(id, agency, actor), "recipients.sentAgain", redirect);
    }

    @PostMapping("/documents/outgoing/{id}/call-back")
    @Permission(value = "outgoing.call-back", roles = Role.CLERK)
    String callBack(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes redirect) {
        return done(key, actor, id, () -> calling.callBack(id, reason.strip(), actor), "recipients.called", redirect);
    }

    private String done(UUID key, Actor actor, UUID id, Runnable act, String says, RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            act.run();
            return OutgoingActs.way(id) + "/deliveries";
        });
        Note.done(says).over(redirect);
        return "redirect:" + next;
    }
}
