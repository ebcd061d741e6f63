package vn.caurong.identity.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.ui.Note;

/** One act on somebody's account, told and led back to its page. */
@Component
record AccountActs(Once once) {
    static final String ACCOUNTS = "/administration/accounts/";

    View act(UUID key, UUID person, Actor actor, String said, RedirectAttributes after, Runnable command) {
        String to = once.run(key, actor, () -> {
            command.run();
            return ACCOUNTS + person;
        });
        Note.done("identity.admin.said." + said).over(after);
        return SignInController.seeOther(to);
    }
}
