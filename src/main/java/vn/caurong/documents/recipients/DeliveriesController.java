package vn.caurong.documents.recipients;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** The page of who has not received or opened an issued document, and reminding them. */
@Controller
record DeliveriesController(DeliveryRows rows, PostalLines postal, MailLines mail, Reminding reminding, Once once) {
    @GetMapping("/documents/outgoing/{id}/deliveries")
    @Permission("outgoing.read")
    String page(@PathVariable UUID id, @RequestParam(defaultValue = "all") String filter, Actor actor, Model model) {
        var document = rows.visible(id, actor);
        var page = new DeliveriesPage(document, DeliveryFilter.named(filter), rows.of(id), postal.of(id), mail.of(id));
        model.addAttribute("page", page);
        return "documents/recipients/deliveries";
    }

    @PostMapping("/documents/outgoing/{id}/reminders")
    @Permission(
            value = "outgoing.remind",
            roles = {Role.SPECIALIST, Role.UNIT_HEAD, Role.LEADER, Role.CLERK})
    String remind(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") List<UUID> pick,
            Actor actor,
            RedirectAttributes redirect) {
        String reminded = once.run(key, actor, () -> Integer.toString(reminding.remind(id, pick, actor)));
        Note.done("recipients.reminded", reminded).over(redirect);
        return "redirect:/documents/outgoing/" + id + "/deliveries?filter=waiting";
    }
}
