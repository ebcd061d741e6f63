package vn.caurong.documents.standing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a standing rule.
 *
 * @param sender id of the sending agency, empty for any
 * @param type code of the document type, empty for any
 * @param to {@code unit:<id>} that leads, or {@code post:<id>} of the leader it is presented to
 * @param days working days, empty for no deadline
 * @param from first day, {@code 2020-04-06}
 */
public record RuleForm(String sender, String type, String to, String days, String basis, String from) {
    public RuleForm(
            @Nullable String sender,
            @Nullable String type,
            @Nullable String to,
            @Nullable String days,
            @Nullable String basis,
            @Nullable String from) {
        this.sender = clean(sender);
        this.type = clean(type);
        this.to = clean(to);
        this.days = clean(days);
        this.basis = clean(basis);
        this.from = clean(from);
    }

    private static String clean(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
