package vn.caurong.organization.authority;

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
import vn.caurong.organization.administration.Acts;

/** One's own work handed on for a time. */
@Controller
record OwnDelegationController(DelegationPages pages, KeepingDelegations keeping, EndingDelegations ending, Acts acts) {
    private static final String OWN = "/account/delegations";

    @GetMapping(OWN)
    @Permission("delegations.own")
    ModelAndView own(Actor actor) {
        return new ModelAndView(DelegationController.VIEW, Map.of("page", pages.own(actor)));
    }

    @PostMapping(OWN)
    @Permission("delegations.own")
    View give(@RequestParam UUID key, DelegationForm form, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, DelegationController.ENTERED, after, () -> {
            keeping.give(form, actor);
            return OWN;
        });
    }

    @PostMapping(OWN + "/{id}/end")
    @Permission("delegations.own")
    View end(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, DelegationController.ENDED, after, () -> {
            ending.endOwn(id, actor);
            return OWN;
        });
    }
}
