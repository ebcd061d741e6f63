package vn.caurong.organization.units;

import java.time.Clock;
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
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Organization;
import vn.caurong.organization.administration.Acts;

/** Units: new ones, their names, places in the tree and codes. */
@Controller
record UnitController(
        Administration administration,
        Organization organization,
        UnitPages pages,
        AddingUnits adding,
        ChangingUnits changing,
        UnitCodes codes,
        Acts acts,
        Clock clock) {
    private static final String UNITS = "/administration/units/";

    @GetMapping("/administration/agencies/{agency}/units/new")
    @Permission(value = "administration.units", roles = Role.ADMINISTRATOR)
    ModelAndView form(@PathVariable UUID agency, Actor actor) {
        administration.require(agency, actor);
        var today = Vietnam.today(clock);
        var page = new NewUnitPage(organization.unit(agency), today, pages.parents(agency, new UUID(0, 0), today));
        return new ModelAndView("organization/units/new", Map.of("page", page));
    }

    @PostMapping("/administration/agencies/{agency}/units")
    @Permission(value = "administration.units", roles = Role.ADMINISTRATOR)
    View add(@PathVariable UUID agency, @RequestParam UUID key, UnitForm form, Actor actor, RedirectAttributes after) {
        return acts.once(
                key, actor, "organization.said.unit-added", after, () -> UNITS + adding.add(agency, form, actor));
    }

    @GetMapping("/administration/units/{unit}")
    @Permission(value = "administration.units", roles = Role.ADMINISTRATOR)
    ModelAndView unit(@PathVariable UUID unit, Actor actor) {
        return new ModelAndView("organization/units/unit", Map.of("page", pages.of(unit, actor)));
    }

    @PostMapping("/administration/units/{unit}/changes")
    @Permission(value = "administration.units", roles = Role.ADMINISTRATOR)
    View change(@PathVariable UUID unit, @RequestParam UUID key, UnitForm form, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, "organization.said.unit-changed", after, () -> {
            changing.change(unit, form, actor);
            return UNITS + unit;
        });
    }

    @PostMapping("/administration/units/{unit}/codes")
    @Permission(value = "administration.units", roles = Role.ADMINISTRATOR)
    View code(@PathVariable UUID unit, @RequestParam UUID key, CodeForm form, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, "organization.said.code-given", after, () -> {
            codes.give(unit, form, actor);
            return UNITS + unit;
        });
    }
}
