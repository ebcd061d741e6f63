package vn.caurong.organization.endings;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.organization.administration.Acts;

/** Merging, splitting and dissolving a unit on a day. */
@Controller
record EndingController(EndingPages pages, EndingUnits ending, Acts acts) {
    @GetMapping("/administration/units/{unit}/ending")
    @Permission(value = "administration.units", roles = Role.ADMINISTRATOR)
    ModelAndView page(@PathVariable UUID unit, EndingForm form, Actor actor) {
        return new ModelAndView("organization/endings/ending", Map.of("page", pages.of(unit, form, actor)));
    }

    @PostMapping("/administration/units/{unit}/ending")
    @Permission(value = "administration.units", roles = Role.ADMINISTRATOR)
    View end(@PathVariable UUID unit, @RequestParam UUID key, EndingForm form, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, "organization.said.unit-ended", after, () -> {
            ending.end(unit, form, actor);
            return "/administration/units/" + unit;
        });
    }
}
