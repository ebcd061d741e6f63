package vn.caurong.organization.authority;

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

/** Work of an agency's posts handed on for a time, for its administrator. */
@Controller
record DelegationController(DelegationPages pages, KeepingDelegations keeping, EndingDelegations ending, Acts acts) {
    static final String VIEW = "organization/authority/delegations";
    static final String ENTERED = "organization.said.delegation-entered";
    static final String ENDED = "organization.said.delegation-ended";
    private static final String OF_AGENCY = "/administration/agencies/{id}/delegations";

    @Bean
    static Door delegationsDoor() {
        return new Door(Place.AGENCY, "organization.delegations", OF_AGENCY, 20);
    }

    @GetMapping("/administration/agencies/{agency}/delegations")
    @Permission(value = "administration.delegations", roles = Role.ADMINISTRATOR)
    ModelAndView ofAgency(@PathVariable UUID agency, Actor actor) {
        return new ModelAndView(VIEW, Map.of("page", pages.of(agency, actor)));
    }

    @PostMapping("/administration/agencies/{agency}/delegations")
    @Permission(value = "administration.delegations", roles = Role.ADMINISTRATOR)
    View giveFor(
            @PathVariable UUID agency,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String giver,
            DelegationForm form,
            Actor actor,
            RedirectAttributes after) {
        return acts.once(key, actor, ENTERED, after, () -> {
            keeping.giveFor(agency, giver, form, actor);
            return OF_AGENCY.replace("{id}", agency.toString());
        });
    }

    @PostMapping("/administration/delegations/{delegation}/end")
    @Permission(value = "administration.delegations", roles = Role.ADMINISTRATOR)
    View endFor(@PathVariable UUID delegation, @RequestParam UUID key, Actor actor, RedirectAttributes after) {
        return acts.once(
                key,
                actor,
                ENDED,
                after,
                () -> OF_AGENCY.replace("{id}", ending.endFor(delegation, actor).toString()));
    }
}
