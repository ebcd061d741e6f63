package vn.caurong.signatures.internal;

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
import vn.caurong.signatures.internal.PinRules.NewPin;
import vn.caurong.ui.Note;

/** Registering the agency's key on the token, and giving a key another PIN. */
@Controller
record TokenKeyController(
        RegisteringTokenKeys registering, ChangingPin changing, SeenKeys keys, TokenSlot token, Once once) {
    @GetMapping("/signatures/token-keys/new")
    @Permission(value = "signatures.register", roles = Role.CLERK)
    String form(Actor actor, Model model) {
        model.addAttribute("names", registering.names(actor));
        model.addAttribute("token", token.isNamed());
        return "signatures/internal/new-token-key";
    }

    @PostMapping("/signatures/token-keys")
    @Permission(value = "signatures.register", roles = Role.CLERK)
    String register(
            @RequestParam UUID key,
            @RequestParam UUID issuingName,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String pin,
            @RequestParam(defaultValue = "") String basis,
            Actor actor,
            RedirectAttributes redirect) {
        String to = once.run(
                key,
                actor,
                () -> "/signatures/keys/"
                        + registering.register(issuingName, label.strip(), pin.toCharArray(), basis.strip(), actor));
        Note.done("signatures.said.registered").over(redirect);
        return "redirect:" + to;
    }

    @PostMapping("/signatures/keys/{id}/pin")
    @Permission("signatures.pin")
    String pin(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again,
            Actor actor,
            RedirectAttributes redirect) {
        SeenKey seen = keys.one(id, actor);
        once.run(key, actor, () -> changed(seen, NewPin.of(old, fresh, again), actor));
        Note.done("signatures.said.pin").over(redirect);
        return "redirect:/signatures/keys/" + id;
    }

    private String changed(SeenKey seen, NewPin pin, Actor actor) {
        changing.change(seen, pin, actor);
        return "";
    }
}
