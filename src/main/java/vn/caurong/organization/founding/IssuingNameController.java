package vn.caurong.organization.founding;

import java.time.Clock;
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
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Administration.Place;
import vn.caurong.organization.Organization;
import vn.caurong.organization.administration.Acts;
import vn.caurong.organization.administration.Doors;
import vn.caurong.organization.administration.Typed;

/** Names documents are issued under. */
@Controller
record IssuingNameController(
        Administration administration,
        Organization organization,
        IssuingNameRows rows,
        KeepingIssuingNames keeping,
        EndingIssuingNames ending,
        Doors doors,
        Acts acts,
        Clock clock) {
    private static final String NAMES = "/administration/agencies/{id}/issuing-names";

    @Bean
    static Door issuingNamesDoor() {
        return new Door(Place.AGENCY, "organization.issuingNames", NAMES, 10);
    }

    @GetMapping("/administration/agencies/{agency}/issuing-names")
    @Permission(value = "administration.issuing-names", roles = Role.ADMINISTRATOR)
    ModelAndView names(@PathVariable UUID agency, Actor actor) {
        administration.require(agency, actor);
        var page = new IssuingNamesPage(
                organization.unit(agency), Vietnam.today(clock), rows.of(agency), doors.at(Place.ISSUING_NAME));
        return new ModelAndView("organization/founding/issuing-names", Map.of("page", page));
    }

    @PostMapping("/administration/agencies/{agency}/issuing-names")
    @Permission(value = "administration.issuing-names", roles = Role.ADMINISTRATOR)
    View add(
            @PathVariable UUID agency,
            @RequestParam UUID key,
            IssuingNameForm form,
            Actor actor,
            RedirectAttributes after) {
        return acts.once(key, actor, "organization.said.issuing-name-added", after, () -> {
            keeping.add(agency, form, actor);
            return way(agency);
        });
    }

    @PostMapping("/administration/issuing-names/{issuingName}/end")
    @Permission(value = "administration.issuing-names", roles = Role.ADMINISTRATOR)
    View end(
            @PathVariable UUID issuingName,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String basis,
            Actor actor,
            RedirectAttributes after) {
        return acts.once(
                key,
                actor,
                "organization.said.issuing-name-ended",
                after,
                () -> way(ending.end(issuingName, Typed.line(last), Typed.line(basis), actor)));
    }

    private static String way(UUID agency) {
        return NAMES.replace("{id}", agency.toString());
    }
}
