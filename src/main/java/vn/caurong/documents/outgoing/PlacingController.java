package vn.caurong.documents.outgoing;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.documents.outgoing.TakingPages.Taken;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** A page made elsewhere: taken in, its places moved, given up. */
@Controller
record PlacingController(TakingPages taking, KeepingPages keeping, DocumentReading reading, OutgoingActs acts) {
    @PostMapping("/documents/outgoing/{id}/page")
    @Permission(
            value = "outgoing.edit",
            roles = {Role.SPECIALIST, Role.UNIT_HEAD, Role.LEADER, Role.CLERK})
    String take(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable MultipartFile page,
            @ModelAttribute DraftForm form,
            Actor actor,
            RedirectAttributes redirect)
            throws IOException {
        Taken taken =
                taking.take(page, reading.preview(id, form, actor).closing().name());
        acts.once(key, actor, id, () -> keeping.keep(id, form, taken, actor));
        Note.done("outgoing.said.page").over(redirect);
        return "redirect:" + OutgoingActs.way(id) + "/places";
    }

    @PostMapping("/documents/outgoing/{id}/page-removal")
    @Permission(
            value = "outgoing.edit",
            roles = {Role.SPECIALIST, Role.UNIT_HEAD, Role.LEADER, Role.CLERK})
    String giveUp(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @ModelAttribute DraftForm form,
            Actor actor,
            RedirectAttributes redirect) {
        return acts.once(key, actor, id, () -> keeping.giveUp(id, form, actor))
                .saying("outgoing.said.pageGivenUp", redirect);
    }

    @GetMapping("/documents/outgoing/{id}/places")
    @Permission("outgoing.read")
    String places(@PathVariable UUID id, Actor actor, Model model) {
        OutgoingPage page = reading.page(id, actor);
        if (page.placed() == null || page.signed() != null) {
            throw new NotVisibleException(page.document().asSubject());
        }
        model.addAttribute("page", page);
        return "documents/outgoing/places";
    }

    @PostMapping("/documents/outgoing/{id}/places")
    @Permission(
            value = "outgoing.edit",
            roles = {Role.SPECIALIST, Role.UNIT_HEAD, Role.LEADER, Role.CLERK})
    String move(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @ModelAttribute PlacesForm form,
            Actor actor,
            RedirectAttributes redirect) {
        return acts.once(key, actor, id, () -> keeping.move(id, form, actor)).saying("outgoing.said.placed", redirect);
    }
}
