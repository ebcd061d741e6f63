package vn.caurong.organization.administration;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.ui.Note;

/** What every button of administration does: act once, say so, lead on. */
@Component
public class Acts {
    private final Once once;

    Acts(Once once) {
        this.once = once;
    }

    /**
     * @param said message key of the sentence shown afterwards
     * @param act answers the address to go to
     */
    public View once(UUID key, Actor by, String said, RedirectAttributes redirect, Supplier<String> act) {
        String to = once.run(key, by, act);
        Note.done(said).over(redirect);
        return seeOther(to);
    }

    static RedirectView seeOther(String to) {
        var redirect = new RedirectView(to);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }
}
