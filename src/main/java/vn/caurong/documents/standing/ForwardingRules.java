package vn.caurong.documents.standing;

import static vn.caurong.kernel.Ruling.unless;

import java.util.Collection;
import vn.caurong.kernel.Ruling;

/** What a standing rule must say. */
final class ForwardingRules {
    private static final int MOST_DAYS = 60;

    private ForwardingRules() {}

    /**
     * @param targets units with a head and leaders it may go to, as the form names them
     */
    static Ruling mayBe(RuleForm form, Collection<String> targets, boolean senderKnown, boolean typeKnown) {
        return unless(!form.sender().isEmpty() || !form.type().isEmpty(), "standing.refused.any")
                .and(() -> unless(form.sender().isEmpty() || senderKnown, "standing.refused.sender"))
                .and(() -> unless(form.type().isEmpty() || typeKnown, "standing.refused.type"))
                .and(() -> unless(targets.contains(form.to()), "standing.refused.target"))
                .and(() -> unless(days(form.days()), "standing.refused.days", MOST_DAYS))
                // Đ23.1: without asking only where the agency's rules already say it
                .and(() -> unless(!form.basis().isEmpty(), "standing.refused.basis"));
    }

    private static boolean days(String typed) {
        return typed.isEmpty()
                || (typed.matches("\\d{1,2}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= MOST_DAYS);
    }
}
