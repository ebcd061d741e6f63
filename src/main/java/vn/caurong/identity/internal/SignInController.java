package vn.caurong.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.caurong.identity.internal.SessionRows.From;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Refusal;

/** Signing in and out. */
@Controller
record SignInController(SigningIn signingIn, SigningOut signingOut) {
    private static final String VIEW = "identity/internal/sign-in";

    @Permission(value = "identity.sign-in", open = true)
    @GetMapping("/sign-in")
    ModelAndView form(@RequestParam(defaultValue = "") String to) {
        if (CurrentVisitor.session().isPresent()) {
            return new ModelAndView(seeOther(Pages.safe(to)));
        }
        return new ModelAndView(VIEW, Map.of("to", to));
    }

    @Permission(value = "identity.sign-in", open = true)
    @PostMapping("/sign-in")
    ModelAndView signIn(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        return switch (signingIn.signIn(form, browser(request))) {
            case SignInOutcome.Begun begun -> {
                keep(begun, request, response);
                yield new ModelAndView(seeOther(Pages.safe(form.to())));
            }
            case SignInOutcome.Refused(var refusal) -> again(form, refusal);
        };
    }

    private static void keep(SignInOutcome.Begun begun, HttpServletRequest request, HttpServletResponse response) {
        Cookies.write(request, response, Cookies.SESSION, begun.token());
        Cookies.write(request, response, Cookies.START, "");
        Cookies.keepMachine(request, response, begun.machine());
    }

    private static ModelAndView again(SignInForm form, Refusal refusal) {
        var page = Map.of("login", form.login(), "to", form.to(), "refusal", refusal);
        return new ModelAndView(VIEW, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Permission(value = "identity.sign-out", open = true)
    @PostMapping("/sign-out")
    View signOut(HttpServletRequest request, HttpServletResponse response) {
        CurrentVisitor.session().ifPresent(session -> signingOut.end(session, session.id()));
        Cookies.write(request, response, Cookies.SESSION, "");
        return seeOther("/sign-in");
    }

    static RedirectView seeOther(String to) {
        var redirect = new RedirectView(to);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        redirect.setExpandUriTemplateVariables(false); // braces are part of the address
        return redirect;
    }

    private static Browser browser(HttpServletRequest request) {
        return new Browser(
                from(request), Cookies.read(request, Cookies.SESSION), Cookies.read(request, Cookies.MACHINE));
    }

    private static From from(HttpServletRequest request) {
        String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return new From(request.getRemoteAddr(), agent.substring(0, Math.min(200, agent.length())));
    }
}
