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

/** What is signed comes back: from the clerk to the author, or to the one who signed. */
@Controller
class RecallController {
    private final RecallingSignatures recalling;
    private final Once once;

    RecallController(RecallingSignatures recalling, Once once) {
        this.recalling = recalling;
        this.once = once;
    }

    @PostMapping("/documents/outgoing/{id}/sending-back")
    @Permission(value = "outgoing.issue", roles = Role.CLERK)
    String sendBack(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes redirect) {
        once.run(key, actor, () -> sentBack(id, version, reason, actor));
        Note.done("outgoing.said.returned").over(redirect);
        return "redirect:" + DraftController.way(id);
    }

    @PostMapping("/documents/outgoing/{id}/signature-withdrawal")
    @Permission(
            value = "outgoing.sign",
            roles = {Role.UNIT_HEAD, Role.LEADER})
    String unsign(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes redirect) {
        once.run(key, actor, () -> unsigned(id, version, reason, actor));
        Note.done("outgoing.said.unsigned").over(redirect);
        return "redirect:" + DraftController.way(id);
    }

    private String sentBack(UUID id, int version, String reason, Actor actor) {
        recalling.sendBack(id, version, reason.strip(), actor);
        return DraftController.way(id);
    }

    private String unsigned(UUID id, int version, String reason, Actor actor) {
        recalling.unsign(id, version, reason.strip(), actor);
        return DraftController.way(id);
    }
}
