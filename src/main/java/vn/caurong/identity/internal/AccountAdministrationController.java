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
import vn.caurong.identity.internal.PasswordRules.NewPassword;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Administration.Place;
import vn.caurong.ui.Note;

/** The account of a person, for the administrator of their agency. */
@Controller
record AccountAdministrationController(
        ManagedAccountPages pages, MakingAccounts making, ResettingPasswords resetting, AdministeringAccounts administering, Passwords passwords, Once once) {
    private static final String ACCOUNTS = "/administration/accounts/";

    @Bean
    static Door accountDoor() {
        return new Door(Place.PERSON, "identity.admin.account", ACCOUNTS + "{id}", 10);
    }

    @GetMapping("/administration/accounts/{person}")
    @Permission(value = "administration.accounts", roles = Role.ADMINISTRATOR)
    ModelAndView account(@PathVariable UUID person, Actor actor) {
        return new ModelAndView("identity/internal/managed-account", Map.of("page", pages.of(person, actor)));
    }

    @PostMapping("/administration/accounts/{person}")
    @Permission(value = "administration.accounts", roles = Role.ADMINISTRATOR)
    View make(
            @PathVariable UUID person,
            @RequestParam UUID key,
            OneTimeForm form,
            Actor actor,
            RedirectAttributes after) {
        pages.of(person, actor);
        String hash = hash(form);
        return act(key, person, actor, "made", after, () -> making.make(person, form.login(), hash, actor));
    }

    @PostMapping("/administration/accounts/{person}/one-time-password")
    @Permission(value = "administration.accounts", roles = Role.ADMINISTRATOR)
    View reset(
            @PathVariable UUID person,
            @RequestParam UUID key,
            OneTimeForm form,
            Actor actor,
            RedirectAttributes after) {
        pages.of(person, actor);
        String hash = hash(form);
        return act(key, person, actor, "reset", after, () -> resetting.reset(person, hash, actor));
    }

    @PostMapping("/administration/accounts/{person}/lock")
    @Permission(value = "administration.accounts", roles = Role.ADMINISTRATOR)
    View lock(@PathVariable UUID person, @RequestParam UUID key, Actor actor, RedirectAttributes after) {
        return act(key, person, actor, "locked", after, () -> administering.lock(person, actor));
    }

    @PostMapping("/administration/accounts/{person}/unlock")
    @Permission(value = "administration.accounts", roles = Role.ADMINISTRATOR)
    View unlock(@PathVariable UUID person, @RequestParam UUID key, Actor actor, RedirectAttributes after) {
        return act(key, person, actor, "unlocked", after, () -> administering.unlock(person, actor));
    }

    @PostMapping("/administration/accounts/{person}/sessions-end")
    @Permission(value = "administration.accounts", roles = Role.ADMINISTRATOR)
    View endSessions(@PathVariable UUID person, @RequestParam UUID key, Actor actor, RedirectAttributes after) {
        return act(key, person, actor, "ended", after, () -> administering.endSessions(person, actor));
    }

    /** Worked out before the transaction; a lasting password is not given here, so only its strength counts. */
    private String hash(OneTimeForm form) {
        PasswordRules.mayBe(new NewPassword("", form.password(), form.password()), "\0")
                .orThrow();
        return passwords.hash(form.password());
    }

    private View act(UUID key, UUID person, Actor actor, String said, RedirectAttributes after, Runnable command) {
        String to = once.run(key, actor, () -> {
            command.run();
            return ACCOUNTS + person;
        });
        Note.done("identity.admin.said." + said).over(after);
        return SignInController.seeOther(to);
    }
}
