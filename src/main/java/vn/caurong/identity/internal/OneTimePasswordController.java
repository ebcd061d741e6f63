package vn.caurong.identity.internal;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.identity.internal.PasswordRules.NewPassword;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;

/** An administrator makes an account, or gives its owner a new one-time password. */
@Controller
record OneTimePasswordController(
        ManagedAccountPages pages,
        MakingAccounts making,
        ResettingPasswords resetting,
        Passwords passwords,
        AccountActs acts) {
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
        return acts.act(key, person, actor, "made", after, () -> making.make(person, form.login(), hash, actor));
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
        return acts.act(key, person, actor, "reset", after, () -> resetting.reset(person, hash, actor));
    }

    /** Worked out before the transaction; a lasting password is not given here, so only its strength counts. */
    private String hash(OneTimeForm form) {
        PasswordRules.mayBe(new NewPassword("", form.password(), form.password()), "\0")
                .orThrow();
        return passwords.hash(form.password());
    }
}
