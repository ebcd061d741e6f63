package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** What those on the route do: check, return, sign, issue. */
@Controller
class RouteController {
    private final ReviewingDrafts reviewing;
    private final SigningDrafts signing;
    private final IssuingDocuments issuing;
    private final ReleasingNumbers releasing;
    private final Once once;

    RouteController(
            ReviewingDrafts reviewing,
            SigningDrafts signing,
            IssuingDocuments issuing,
            ReleasingNumbers releasing,
            Once once) {
        this.reviewing = reviewing;
        this.signing = signing;
        this.issuing = issuing;
        this.releasing = releasing;
        this.once = once;
    }

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
        once.run(key, actor, () -> approved(id, form, note, actor));
        Note.done("outgoing.said.approved").over(redirect);
        return "redirect:" + DraftController.way(id);
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
            Actor actor,
            RedirectAttributes redirect) {
        once.run(key, actor, () -> returned(id, version, note, actor));
        Note.done("outgoing.said.returned").over(redirect);
        return "redirect:" + DraftController.way(id);
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
        Note.done("outgoing.said.signed").over(redirect);
        return "redirect:" + DraftController.way(id);
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
        Note.done("outgoing.said.issued").over(redirect);
        return "redirect:" + DraftController.way(id);
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
        once.run(key, actor, () -> released(id, version, reason, actor));
        Note.done("outgoing.said.released").over(redirect);
        return "redirect:" + DraftController.way(id);
    }

    private String approved(UUID id, DraftForm form, String note, Actor actor) {
        reviewing.approve(id, form, note.strip(), actor);
        return DraftController.way(id);
    }

    private String returned(UUID id, int version, String note, Actor actor) {
        reviewing.giveBack(id, version, note.strip(), actor);
        return DraftController.way(id);
    }

    private String released(UUID id, int version, String reason, Actor actor) {
        releasing.release(id, version, reason.strip(), actor);
        return DraftController.way(id);
    }
}
