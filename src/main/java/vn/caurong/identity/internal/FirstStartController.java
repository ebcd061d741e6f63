package vn.caurong.identity.internal;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;
import vn.caurong.ui.Note;

/** The page of a first start, there only while there is no agency and a code of the console is open. */
@Controller
record FirstStartController(MakingFirstAdministrator making) {
    private static final String VIEW = "identity/internal/first-start";

    @Permission(value = "identity.first-start", open = true)
    @GetMapping("/first-start")
    ModelAndView form() {
        making.requireOpen();
        return new ModelAndView(VIEW, Map.of("typed", Map.of()));
    }

    @Permission(value = "identity.first-start", open = true)
    @PostMapping("/first-start")
    ModelAndView make(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        try {
            making.make(form(typed));
        } catch (RefusalException refused) {
            var page = Map.of("typed", typed, "refusal", refused.refusal());
            return new ModelAndView(VIEW, page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Note.done("identity.said.first").over(after);
        return new ModelAndView(SignInController.seeOther("/sign-in"));
    }

    private static FirstForm form(Map<String, String> typed) {
        return new FirstForm(
                typed.get("code"),
                typed.get("name"),
                typed.get("shortName"),
                typed.get("notation"),
                typed.get("place"),
                typed.get("basis"),
                typed.get("administrator"),
                typed.get("login"),
                typed.get("fresh"),
                typed.get("again"));
    }
}
