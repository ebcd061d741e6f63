package vn.caurong.identity.internal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;

/** The page of oneself: where one acts, where one is signed in. */
@Controller
record AccountController(AccountPages pages, ChangingPost posts, SigningOut signingOut, Once once) {
    @Permission("identity.account")
    @GetMapping("/account")
    ModelAndView account(Actor actor) {
        AccountPage page = pages.of(session(), actor);
        return new ModelAndView("identity/internal/account", Map.of("page", page));
    }

    @Permission("identity.act-as")
    @PostMapping("/account/context")
    View actAs(@RequestParam UUID key, @RequestParam UUID post, @RequestParam @Nullable UUID delegation, Actor actor) {
        return next(key, actor, () -> posts.change(session(), post, delegation), Pages.HOME);
    }

    @Permission("identity.session.end")
    @PostMapping("/account/sessions/{id}/end")
    View end(@RequestParam UUID key, @PathVariable UUID id, Actor actor) {
        return next(key, actor, () -> signingOut.end(session(), id), "/account");
    }

    private View next(UUID key, Actor actor, Runnable command, String to) {
        String answer = once.run(key, actor, () -> {
            command.run();
            return to;
        });
        return SignInController.seeOther(answer);
    }

    private static Session session() {
        return CurrentVisitor.session().orElseThrow();
    }
}
