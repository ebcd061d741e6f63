package vn.caurong.organization.founding;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
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
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Administration.Place;
import vn.caurong.organization.administration.Acts;

/** Setting up a new agency: one form, then what is still to be done. */
@Controller
record FoundingController(FoundingPages pages, FoundingAgencies founding, Acts acts) {
    private static final String NEW = "/administration/new-agency";

    @Bean
    static Door foundingDoor() {
        return new Door(Place.CITY, "organization.found", NEW, 10);
    }

    @Bean
    static Door setupDoor() {
        return new Door(Place.AGENCY, "organization.setup", "/administration/agencies/{id}/setup", 5);
    }

    @GetMapping(NEW)
    @Permission(value = "administration.found", roles = Role.ADMINISTRATOR)
    ModelAndView form(Actor actor) {
        return new ModelAndView("organization/founding/new", Map.of("page", pages.form(actor)));
    }

    @PostMapping(NEW)
    @Permission(value = "administration.found", roles = Role.ADMINISTRATOR)
    View found(@RequestParam UUID key, FoundingForm form, Actor actor, RedirectAttributes after) {
        return acts.once(
                key,
                actor,
                "organization.said.agency-founded",
                after,
                () -> "/administration/agencies/" + founding.found(form, actor) + "/setup");
    }

    @GetMapping("/administration/agencies/{agency}/setup")
    @Permission(value = "administration.found", roles = Role.ADMINISTRATOR)
    ModelAndView setup(@PathVariable UUID agency, Actor actor) {
        return new ModelAndView("organization/founding/setup", Map.of("page", pages.setup(agency, actor)));
    }
}
