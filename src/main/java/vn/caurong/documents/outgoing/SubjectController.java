package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.caurong.files.FileServing;
import vn.caurong.files.FileVersion;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;

/** The page of one document and its files. */
@Controller("outgoingSubjectController")
record SubjectController(DocumentReading reading, SignedPages signed, Noting noting, FileServing serving) {
    @GetMapping("/documents/outgoing/{id}")
    @Permission("outgoing.read")
    String page(@PathVariable UUID id, Actor actor, Model model) {
        OutgoingPage page = reading.page(id, actor);
        noting.read(id, actor);
        model.addAttribute("page", page);
        return page.signed() == null ? "documents/outgoing/draft" : "documents/outgoing/document";
    }

    /** The words at reading size, for a phone. */
    @GetMapping("/documents/outgoing/{id}/reading")
    @Permission("outgoing.read")
    String reading(@PathVariable UUID id, Actor actor, Model model) {
        OutgoingPage page = reading.page(id, actor);
        model.addAttribute("page", page);
        if (page.placed() != null) {
            return "redirect:" + page.placed().view().reading();
        }
        return page.signed() == null ? "documents/outgoing/reading" : "redirect:" + page.way();
    }

    /** What is being typed, as the finished page beside it. */
    @PostMapping("/documents/outgoing/{id}/paper")
    @Permission("outgoing.read")
    String paper(@PathVariable UUID id, @ModelAttribute DraftForm form, Actor actor, Model model) {
        model.addAttribute("paper", reading.preview(id, form, actor));
        return "documents/outgoing/typed";
    }

    @GetMapping("/documents/outgoing/{id}/files/{file}/{*part}")
    @Permission("outgoing.read")
    Object file(@PathVariable UUID id, @PathVariable UUID file, @PathVariable String part, Actor actor) {
        FileVersion version = signed.file(id, file, actor);
        return serving.answer(version, SignedPages.base(id, file), part, () -> signed.quoting(id, actor));
    }
}
