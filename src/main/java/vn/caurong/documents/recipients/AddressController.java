package vn.caurong.documents.recipients;

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
import vn.caurong.notifications.Mailing;
import vn.caurong.ui.Note;

/** E-mail addresses of recipients without a code. */
@Controller
record AddressController(Addresses addresses, KeepingAddresses keeping, Mailing mailing, Once once) {
    private static final String WAY = "/documents/registers/addresses";

    @GetMapping("/documents/registers/addresses")
    @Permission(value = "registers.addresses", roles = Role.CLERK)
    String page(Actor actor, Model model) {
        model.addAttribute("addresses", addresses.all(actor.agency()));
        model.addAttribute("mailed", mailing.isThere());
        return "documents/recipients/addresses";
    }

    @PostMapping("/documents/registers/addresses")
    @Permission(value = "registers.addresses", roles = Role.CLERK)
    String enter(
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            Actor actor,
            RedirectAttributes redirect) {
        return done(key, actor, () -> keeping.enter(name.strip(), address.strip(), actor), "entered", redirect);
    }

    @PostMapping("/documents/registers/addresses/{id}/removal")
    @Permission(value = "registers.addresses", roles = Role.CLERK)
    String remove(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        return done(key, actor, () -> keeping.end(id, actor), "ended", redirect);
    }

    private String done(UUID key, Actor actor, Runnable act, String word, RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            act.run();
            return WAY;
        });
        Note.done("recipients.address." + word).over(redirect);
        return "redirect:" + next;
    }
}
