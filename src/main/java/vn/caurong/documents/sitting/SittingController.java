package vn.caurong.documents.sitting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.signatures.Keys;

/** Begins a sitting, shows it as a whole, and carries it out. */
@Controller
record SittingController(
        BeginningSittings beginning, CarryingOut carrying, Sittings sittings, Keys keys, Once once, Clock clock) {
    @PostMapping("/documents/sittings")
    @Permission(
            value = "outgoing.sign",
            roles = {Role.UNIT_HEAD, Role.LEADER})
    String begin(@RequestParam UUID key, @RequestParam(defaultValue = "") Set<UUID> pick, Actor actor) {
        return "redirect:"
                + once.run(key, actor, () -> "/documents/sittings/" + beginning.begin(pick, actor) + "/papers/1");
    }

    @GetMapping("/documents/sittings/{id}")
    @Permission(
            value = "outgoing.sign",
            roles = {Role.UNIT_HEAD, Role.LEADER})
    String whole(@PathVariable UUID id, Actor actor, Model model, HttpServletResponse response) {
        var key = keys.ofPerson(actor.person(), clock.instant()).orElse(null);
        SittingPage page = new SittingPage(sittings.of(id, actor), key, clock.instant());
        if (page.running()) {
            response.setHeader("Refresh", "2"); // works with scripts off
        }
        model.addAttribute("page", page);
        return "documents/sitting/whole";
    }

    @PostMapping("/documents/sittings/{id}/end")
    @Permission(
            value = "outgoing.sign",
            roles = {Role.UNIT_HEAD, Role.LEADER})
    String end(@PathVariable UUID id, @RequestParam(defaultValue = "") char[] pin, Actor actor) {
        carrying.begin(id, pin, actor);
        return "redirect:/documents/sittings/" + id;
    }
}
