package vn.caurong.identity.internal;

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

/** The account of a person, seen and locked by the administrator of their agency. */
@Controller
record AccountAdministrationController(
        ManagedAccountPages pages, AdministeringAccounts administering, AccountActs acts) {
    @Bean
    static Door accountDoor() {
        return new Door(Place.PERSON, "identity.admin.account", AccountActs.ACCOUNTS + "{id}", 10);
    }

    @GetMapping("/administration/accounts/{person}")
    @Permission(value = "administration.accounts", roles = Role.ADMINISTRATOR)
    ModelAndView account(@PathVariable UUID person, Actor actor) {
        return new ModelAndView("identity/internal/managed-account", Map.of("page", pages.of(person, actor)));
    }

    @PostMapping("/administration/accounts/{person}/lock")
    @Permission(value = "administration.accounts", roles = Role.ADMINISTRATOR)
    View lock(@PathVariable UUID person, @RequestParam UUID key, Actor actor, RedirectAttributes after) {
        return acts.act(key, person, actor, "locked", after, () -> administering.lock(person, actor));
    }

    @PostMapping("/administration/accounts/{person}/unlock")
    @Permission(value = "administration.accounts", roles = Role.ADMINISTRATOR)
    View unlock(@PathVariable UUID person, @RequestParam UUID key, Actor actor, RedirectAttributes after) {
        return acts.act(key, person, actor, "unlocked", after, () -> administering.unlock(person, actor));
    }

    @PostMapping("/administration/accounts/{person}/sessions-end")
    @Permission(value = "administration.accounts", roles = Role.ADMINISTRATOR)
    View endSessions(@PathVariable UUID person, @RequestParam UUID key, Actor actor, RedirectAttributes after) {
        return acts.act(key, person, actor, "ended", after, () -> administering.endSessions(person, actor));
    }
}
