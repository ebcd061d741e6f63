package vn.caurong.documents.recipients;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.documents.lists.BulkReports;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.ui.Note;

/** The register of the post: what waits for an envelope, what left, and the book to print. */
@Controller
record PostalController(PostalLines lines, SendingByPost sending, BulkReports reports, Once once, Clock clock) {
    @GetMapping("/documents/registers/postal")
    @Permission(
            value = "registers.post",
            roles = {Role.CLERK})
    String page(@RequestParam(required = false) @Nullable String report, Actor actor, Model model) {
        int year = Vietnam.today(clock).getYear();
        var page = new PostalPage(year, lines.waiting(actor), lines.sent(year, actor), reports.find(report, actor));
        model.addAttribute("page", page);
        return "documents/recipients/postal";
    }

    @PostMapping("/documents/registers/postal/{id}/sending")
    @Permission(
            value = "registers.post",
            roles = {Role.CLERK})
    String send(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "0") int envelopes,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            sending.send(id, envelopes, note.strip(), actor);
            return "/documents/registers/postal";
        });
        Note.done("recipients.posted").over(redirect);
        return "redirect:" + next;
    }
}
