package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;

/** What those on the route do: check, return, sign, issue. */
@Controller
record RouteController(
        ReviewingDrafts reviewing,
        SigningDrafts signing,
        IssuingDocuments issuing,
        ReleasingNumbers releasing,
        OutgoingActs acts) {
    @PostMapping("/documents/outgoing/{id}/approval")
    @Permission(
            value = "outgoing.review",
            roles = {Role.UNIT_HEAD, Role.LEADER})
    String approve(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @ModelAttribute DraftForm form,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            RedirectAttributes redirect) {
        return acts.once(key, actor, id, () -> reviewing.approve(id, form, note.strip(), actor))
                .saying("outgoing.said.approved", redirect);
    }

    @PostMapping("/documents/outgoing/{id}/return")
    @Permission(
            value = "outgoing.review",
            roles = {Role.UNIT_HEAD, Role.LEADER})
    String giveBack(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String phrase,
            Actor actor,
            RedirectAttributes redirect) {
        return acts.once(
                        key,
                        actor,
                        id,
                        () -> reviewing.giveBack(id, version, (note.isBlank() ? phrase : note).strip(), actor))
                .saying("outgoing.said.returned", redirect);
    }

    @PostMapping("/documents/outgoing/{id}/signature")
    @Permission(
            value = "outgoing.sign",
            roles = {Role.UNIT_HEAD, Role.LEADER})
    String sign(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @ModelAttribute DraftForm form,
            @RequestParam(defaultValue = "") char[] pin,
            Actor actor,
            RedirectAttributes redirect) {
        signing.sign(id, form, new Pin(key, pin), actor);
        return OutgoingActs.done(id).undoable("outgoing.said.signed", "signature", redirect);
    }

    @PostMapping("/documents/outgoing/{id}/issuance")
    @Permission(value = "outgoing.issue", roles = Role.CLERK)
    String issue(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") char[] pin,
            Actor actor,
            RedirectAttributes redirect) {
        issuing.issue(id, new Pin(key, pin), actor);
        return OutgoingActs.done(id).saying("outgoing.said.issued", redirect);
    }

    @PostMapping("/documents/outgoing/{id}/number-release")
    @Permission(value = "outgoing.issue", roles = Role.CLERK)
    String release(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes redirect) {
        return acts.once(key, actor, id, () -> releasing.release(id, version, reason.strip(), actor))
                .saying("outgoing.said.released", redirect);
    }
}
