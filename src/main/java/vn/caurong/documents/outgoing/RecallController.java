package vn.caurong.documents.outgoing;

import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;

/** What is signed comes back: from the clerk to the author, or to the one who signed. */
@Controller
record RecallController(
        SendingBackSigned back,
        Unsigning unsigning,
        OutgoingActs acts,
        OutgoingDocuments documents,
        MessageSource words) {
    private static final Locale VIETNAMESE = Locale.of("vi");

    @PostMapping("/documents/outgoing/{id}/sending-back")
    @Permission(value = "outgoing.issue", roles = Role.CLERK)
    String sendBack(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes redirect) {
        return acts.once(key, actor, id, () -> back.sendBack(id, version, reason.strip(), actor))
                .saying("outgoing.said.returned", redirect);
    }

    /** Hoàn tác, right after signing. */
    @PostMapping("/documents/outgoing/{id}/signature/undo")
    @Permission(
            value = "outgoing.sign",
            roles = {Role.UNIT_HEAD, Role.LEADER})
    String undo(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        String why = words.getMessage("outgoing.undo.why", null, VIETNAMESE);
        int version = documents.visible(id, actor).version();
        return acts.once(key, actor, id, () -> unsigning.unsign(id, version, why, actor))
                .saying("outgoing.said.unsigned", redirect);
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
        return acts.once(key, actor, id, () -> unsigning.unsign(id, version, reason.strip(), actor))
                .saying("outgoing.said.unsigned", redirect);
    }
}
