package vn.caurong.exchange.administration;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;

/** A partner's door, and who is reached through it. */
@Controller
record ReachController(KeepingDoors doors, AddingReaches adding, EndingReaches ending, PartnerActs acts) {
    @PostMapping("/administration/partners/{partner}/door")
    @Permission(value = "administration.partners", roles = Role.ADMINISTRATOR)
    String open(
            @PathVariable UUID partner, @RequestParam UUID key, DoorForm form, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, "door", after, () -> doors.open(partner, form, actor));
    }

    @PostMapping("/administration/partners/{partner}/door/removal")
    @Permission(value = "administration.partners", roles = Role.ADMINISTRATOR)
    String close(@PathVariable UUID partner, @RequestParam UUID key, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, "noDoor", after, () -> doors.close(partner, actor));
    }

    @PostMapping("/administration/partners/{partner}/reaches")
    @Permission(value = "administration.partners", roles = Role.ADMINISTRATOR)
    String add(
            @PathVariable UUID partner, @RequestParam UUID key, ReachForm form, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, "reached", after, () -> adding.add(partner, form, actor));
    }

    @PostMapping("/administration/reaches/{reach}/end")
    @Permission(value = "administration.partners", roles = Role.ADMINISTRATOR)
    String end(
            @PathVariable UUID reach,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String last,
            Actor actor,
            RedirectAttributes after) {
        return acts.once(key, actor, "ended", after, () -> ending.end(reach, Typed.line(last), actor));
    }

    @PostMapping("/administration/reaches/{reach}/removal")
    @Permission(value = "administration.partners", roles = Role.ADMINISTRATOR)
    String remove(@PathVariable UUID reach, @RequestParam UUID key, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, "removed", after, () -> ending.remove(reach, actor));
    }
}
