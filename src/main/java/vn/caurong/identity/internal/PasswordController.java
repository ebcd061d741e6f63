package vn.caurong.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.identity.internal.ChangingPassword.Place;
import vn.caurong.identity.internal.PasswordRules.NewPassword;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;
import vn.caurong.ui.Note;

/** The page on which one changes one's own password. */
@Controller
record PasswordController(ChangingPassword changing) {
    private static final String VIEW = "identity/internal/password";

    @Permission("identity.password")
    @GetMapping("/account/password")
    String form(Actor actor) {
        return VIEW;
    }

    @Permission("identity.password")
    @PostMapping("/account/password")
    ModelAndView change(
            @RequestParam UUID key,
            NewPassword given,
            HttpServletRequest request,
            Actor actor,
            RedirectAttributes redirect) {
        try {
            changing.change(given, place(key, request), actor);
        } catch (RefusalException refused) {
            var page = Map.of("refusal", refused.refusal());
            return new ModelAndView(VIEW, page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Note.done("identity.password.changed").over(redirect);
        return new ModelAndView(SignInController.seeOther("/account"));
    }

    private static Place place(UUID key, HttpServletRequest request) {
        return new Place(key, CurrentVisitor.session().orElseThrow(), Cookies.read(request, Cookies.MACHINE));
    }
}
