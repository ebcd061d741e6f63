package vn.caurong.documents.outgoing;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.documents.register.DocumentTypes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** What authors do with drafts; what is typed comes with every act and is saved with it. */
@Controller
record DraftController(
        BeginningDrafts beginning,
        SavingDrafts saving,
        TakingWords words,
        SubmittingDrafts submitting,
        WithdrawingDrafts withdrawing,
        OutgoingActs acts,
        Once once) {
    @PostMapping("/documents/outgoing")
    @Permission(
            value = "outgoing.draft",
            roles = {Role.SPECIALIST, Role.UNIT_HEAD, Role.LEADER, Role.CLERK})
    String begin(
            @RequestParam UUID key,
            @RequestParam(defaultValue = DocumentTypes.OFFICIAL_LETTER) String type,
            @RequestParam(required = false) @Nullable UUID replyTo,
            Actor actor) {
        return "redirect:" + once.run(key, actor, () -> OutgoingActs.way(beginning.begin(type, replyTo, actor)));
    }

    @PostMapping("/documents/outgoing/{id}/content")
    @Permission(
            value = "outgoing.edit",
            roles = {Role.SPECIALIST, Role.UNIT_HEAD, Role.LEADER, Role.CLERK})
    String save(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @ModelAttribute DraftForm form,
            Actor actor,
            RedirectAttributes redirect) {
        String next = once.run(
                key,
                actor,
                () -> OutgoingActs.way(id) + "?saved="
                        + saving.save(id, form, actor).words().version());
        Note.done("outgoing.said.saved", next.substring(next.indexOf('=') + 1)).over(redirect);
        return "redirect:" + OutgoingActs.way(id);
    }

    /** The text of a Word file becomes the next version. */
    @PostMapping("/documents/outgoing/{id}/word")
    @Permission(
            value = "outgoing.edit",
            roles = {Role.SPECIALIST, Role.UNIT_HEAD, Role.LEADER, Role.CLERK})
    String word(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @ModelAttribute DraftForm form,
            Actor actor,
            RedirectAttributes redirect)
            throws IOException {
        DraftForm read = words.take(id, form, file, actor);
        return acts.once(key, actor, id, () -> saving.save(id, read, actor)).saying("outgoing.said.word", redirect);
    }

    @PostMapping("/documents/outgoing/{id}/submission")
    @Permission(
            value = "outgoing.submit",
            roles = {Role.SPECIALIST, Role.UNIT_HEAD, Role.LEADER, Role.CLERK})
    String submit(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @ModelAttribute DraftForm form,
            @ModelAttribute SubmissionForm with,
            Actor actor,
            RedirectAttributes redirect) {
        return acts.once(key, actor, id, () -> submitting.submit(id, form, with.checked(), with.words(), actor))
                .saying("outgoing.said.submitted", redirect);
    }

    @PostMapping("/documents/outgoing/{id}/withdrawal")
    @Permission(
            value = "outgoing.withdraw",
            roles = {Role.SPECIALIST, Role.UNIT_HEAD, Role.LEADER, Role.CLERK})
    String withdraw(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Actor actor) {
        once.run(key, actor, () -> {
            withdrawing.withdraw(id, version, reason.strip(), actor);
            return "/documents/drafts";
        });
        return "redirect:/documents/drafts";
    }
}
