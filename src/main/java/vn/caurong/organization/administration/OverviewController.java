package vn.caurong.organization.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Administration.Place;
import vn.caurong.organization.Organization;
import vn.caurong.organization.holidays.MissingYears;

/** The door of administration, and the tree of one agency. */
@Controller
record OverviewController(
        Administration administration,
        Organization organization,
        CollectiveAgencies collective,
        MissingYears missing,
        Doors doors,
        Clock clock) {
    @GetMapping("/administration")
    @Permission(value = "administration.look", roles = Role.ADMINISTRATOR)
    ModelAndView overview(@RequestParam(defaultValue = "") String q, Actor actor) {
        var agencies = administration.agencies(actor);
        var groups = AgencyGroups.of(agencies, collective.on(Vietnam.today(clock)));
        var page = new OverviewPage(Typed.line(q), agencies, groups, missing.now(), doors.at(Place.CITY));
        return new ModelAndView("organization/administration/overview", Map.of("page", page));
    }

    @GetMapping("/administration/agencies/{agency}")
    @Permission(value = "administration.look", roles = Role.ADMINISTRATOR)
    ModelAndView agency(@PathVariable UUID agency, @RequestParam(defaultValue = "") String day, Actor actor) {
        administration.require(agency, actor);
        LocalDate on = Typed.line(day).isEmpty() ? Vietnam.today(clock) : Typed.day(Typed.line(day));
        return new ModelAndView("organization/administration/agency", Map.of("page", page(agency, on)));
    }

    private AgencyPage page(UUID agency, LocalDate day) {
        return new AgencyPage(
                organization.unit(agency),
                day,
                organization.unitsOf(agency, day),
                organization.postsOf(agency, day),
                doors.at(Place.AGENCY));
    }
}
