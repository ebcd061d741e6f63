package vn.caurong.signatures.internal;

import java.time.Clock;
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

/** Keys one holds or keeps, and handing an agency's over. */
@Controller
record KeyController(SeenKeys keys, KeyReading reading, HandingKeysOver handing, Once once, Clock clock) {
    @GetMapping("/signatures/keys")
    @Permission("signatures.keys")
    String all(Actor actor, Model model) {
        model.addAttribute("keys", keys.of(actor));
        model.addAttribute("now", clock.instant());
        return "signatures/internal/keys";
    }

    @GetMapping("/signatures/keys/{id}")
    @Permission("signatures.keys")
    String one(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("page", reading.page(id, actor));
        reading.read(id, actor);
        return "signatures/internal/key";
    }

    @PostMapping("/signatures/keys/{id}/handing-over")
    @Permission(
            value = "signatures.hand-over",
            roles = {Role.CLERK, Role.LEADER})
    String handOver(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam UUID to,
            @RequestParam(defaultValue = "") String basis,
            Actor actor,
            RedirectAttributes redirect) {
        return acted(id, key, actor, () -> handing.handOver(id, to, basis.strip(), actor), "handed-over", redirect);
    }

    @PostMapping("/signatures/keys/{id}/taking-over")
    @Permission(value = "signatures.take-over", roles = Role.CLERK)
    String takeOver(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        return acted(id, key, actor, () -> handing.takeOver(id, actor), "taken-over", redirect);
    }

    @PostMapping("/signatures/keys/{id}/withdrawal")
    @Permission(
            value = "signatures.hand-over",
            roles = {Role.CLERK, Role.LEADER})
    String withdraw(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        return acted(id, key, actor, () -> handing.withdraw(id, actor), "withdrawn", redirect);
    }

    private String acted(UUID id, UUID key, Actor actor, Runnable act, String said, RedirectAttributes redirect) {
        String way = once.run(key, actor, () -> {
            act.run();
            return "/signatures/keys/" + id;
        });
        Note.done("signatures.said." + said).over(redirect);
        return "redirect:" + way;
    }
}
