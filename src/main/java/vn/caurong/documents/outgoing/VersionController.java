package vn.caurong.documents.outgoing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.caurong.documents.word.WordPage;
import vn.caurong.documents.word.WordReading;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;

/** A saved version: on screen, printed, as a Word file, beside another. */
@Controller
record VersionController(DocumentReading reading, Comparing comparing) {
    private static final MediaType WORD = MediaType.valueOf(WordReading.MEDIA_TYPE);

    @GetMapping("/documents/outgoing/{id}/versions/{version}")
    @Permission("outgoing.read")
    String version(@PathVariable UUID id, @PathVariable int version, Actor actor, Model model) {
        OutgoingPage page = reading.page(id, actor);
        model.addAttribute("paper", reading.version(page.document(), version));
        model.addAttribute("own", reading.own(page.document(), version));
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
        return reading.printed(reading.page(id, actor).document(), version);
    }

    /** The same as a Word file, to be worked on outside. */
    @GetMapping("/documents/outgoing/{id}/versions/{version}/page.docx")
    @Permission("outgoing.read")
    ResponseEntity<byte[]> word(@PathVariable UUID id, @PathVariable int version, Actor actor) {
        byte[] file = WordPage.write(reading.version(reading.page(id, actor).document(), version));
        ContentDisposition name = ContentDisposition.attachment()
                .filename("du-thao-ban-" + version + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORD)
                .headers(headers -> headers.setContentDisposition(name))
                .body(file);
    }

    @GetMapping("/documents/outgoing/{id}/comparison")
    @Permission("outgoing.read")
    String comparison(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer before,
            @RequestParam(required = false) @Nullable Integer after,
            Actor actor,
            Model model) {
        model.addAttribute("page", comparing.compare(id, before, after, actor));
        return "documents/outgoing/comparison";
    }
}
