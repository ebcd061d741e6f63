package vn.caurong.exchange.administration;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.ui.Note;

/** What every button here does: act once, say so, show the partner. */
@Component
record PartnerActs(Once once) {
    static final String PARTNERS = "/administration/partners";

    /**
     * @param said end of the message key of the sentence shown afterwards
     * @param act answers the partner
     */
    String once(UUID key, Actor by, String said, RedirectAttributes after, Supplier<UUID> act) {
        String to = once.run(key, by, () -> PARTNERS + "/" + act.get());
        Note.done("exchange.said." + said).over(after);
        return "redirect:" + to;
    }
}
