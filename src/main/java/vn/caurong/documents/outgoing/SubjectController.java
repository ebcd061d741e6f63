package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.caurong.documents.outgoing.paper.Printing;
import vn.caurong.files.FileServing;
import vn.caurong.files.FileVersion;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;

/** The page of one document, its versions and files. */
@Controller("outgoingSubjectController")
class SubjectController {
    private final DocumentReading reading;
    private final SignedPages signed;
    private final Noting noting;
    private final FileServing serving;
    private final Printing printing;

    SubjectController(
            DocumentReading reading, SignedPages signed, Noting noting, FileServing serving, Printing printing) {
        this.reading = reading;
        this.signed = signed;
        this.noting = noting;
        this.serving = serving;
        this.printing = printing;
    }

    @GetMapping("/documents/outgoing/{id}")
    @Permission("outgoing.read")
    String page(@PathVariable UUID id, Actor actor, Model model) {
        OutgoingPage page = reading.page(id, actor);
        noting.read(id, actor);
        model.addAttribute("page", page);
        return page.signed() == null ? "documents/outgoing/draft" : "documents/outgoing/document";
    }

    @GetMapping("/documents/outgoing/{id}/versions/{version}")
    @Permission("outgoing.read")
    String version(@PathVariable UUID id, @PathVariable int version, Actor actor, Model model) {
        OutgoingPage page = reading.page(id, actor);
        model.addAttribute("paper", reading.version(page.document(), version));
        model.addAttribute("page", page);
        model.addAttribute("version", version);
        return "documents/outgoing/version";
    }

    /** A saved version page by page as it will be printed, its number and date still empty. */
    @GetMapping(
            value = "/documents/outgoing/{id}/versions/{version}/page.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    @Permission("outgoing.read")
    @ResponseBody
    byte[] printed(@PathVariable UUID id, @PathVariable int version, Actor actor) {
        return printing.print(reading.version(reading.page(id, actor).document(), version))
                .pdf();
    }

    /** The words at reading size, for a phone. */
    @GetMapping("/documents/outgoing/{id}/reading")
    @Permission("outgoing.read")
    String reading(@PathVariable UUID id, Actor actor, Model model) {
        OutgoingPage page = reading.page(id, actor);
        model.addAttribute("page", page);
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
        return serving.answer(version, SignedPages.base(id, file), part);
    }
}
