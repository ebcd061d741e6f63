package vn.caurong.access.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Administration.Place;
import vn.caurong.organization.Organization;

/** "Why can X see this?": the rows of the audience, in words. */
@Controller
record WhyController(Administration administration, Organization organization, Access access, PrincipalWords words) {
    @Bean
    static Door whyDoor() {
        return new Door(Place.AGENCY, "access.why", "/administration/agencies/{id}/access", 60);
    }

    @GetMapping("/administration/agencies/{agency}/access")
    @Permission(value = "administration.access", roles = Role.ADMINISTRATOR)
    ModelAndView why(
            @PathVariable UUID agency,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String address,
            Actor actor) {
        administration.require(agency, actor);
        return new ModelAndView(
                "access/review/why", Map.of("page", page(agency, person.strip(), address.strip(), actor)));
    }

    private WhyPage page(UUID agency, String person, String address, Actor by) {
        var unit = organization.unit(agency);
        if (address.isEmpty()) {
            return new WhyPage(unit, person, address, "", null);
        }
        Subject subject =
                SubjectAddress.read(address).orElseThrow(() -> new RefusalException("access.refused.address"));
        UUID whose = administration.personNamed(person, agency);
        administration.requirePerson(whose, by);
        List<WhyRow> rows = access.why(subject, whose).stream().map(words::say).toList();
        String name = organization.names(List.of(whose)).getOrDefault(whose, "");
        return new WhyPage(unit, person, address, name, rows);
    }
}
