package vn.caurong.signatures.internal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;
import vn.caurong.signatures.Judgement;
import vn.caurong.signatures.Judgement.Missing;
import vn.caurong.signatures.Judgement.Signature;
import vn.caurong.signatures.Judgement.Verdict;

/** How a judgement is shown: tone, icon and the keys of its sentences. */
public record JudgementPage(Judgement judgement) {
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("H:mm:ss, dd/MM/yyyy").withZone(Vietnam.ZONE);

    /** Leaf verified, gold look again, seal refused. */
    public String tone() {
        return switch (judgement.verdict()) {
            case VALID -> judgement.spotless() ? "leaf" : "gold";
            case UNTRUSTED, NOT_SIGNED -> "gold";
            case CHANGED, BROKEN -> "seal";
        };
    }

    public String icon() {
        return switch (tone()) {
            case "leaf" -> "shield-check";
            case "gold" -> "alert-triangle";
            default -> "shield-x";
        };
    }

    /** Last part of the headline's and the chip's keys. */
    public String said() {
        boolean look = judgement.verdict() == Verdict.VALID && !judgement.spotless();
        return look ? "valid-look" : word(judgement.verdict());
    }

    /** Key of the sentence on missing signatures, null when none is missing or none is there. */
    public @Nullable String missing() {
        if (judgement.missing().isEmpty() || judgement.verdict() == Verdict.NOT_SIGNED) {
            return null;
        }
        return "signatures.missing."
                + (judgement.missing().size() == Missing.values().length
                        ? "both"
                        : judgement.missing().getFirst().name().toLowerCase(Locale.ROOT));
    }

    /** Key of the words on revocation, null unless every signature is valid. */
    public @Nullable String revocation() {
        if (judgement.verdict() != Verdict.VALID) {
            return null;
        }
        boolean all = judgement.signatures().stream().allMatch(Signature::revocationChecked);
        return "signatures.revocation." + (all ? "checked" : "unchecked");
    }

    /** Key of the words on time stamps, null unless every signature is valid and has one that proves its time. */
    public @Nullable String stamped() {
        boolean all = judgement.verdict() == Verdict.VALID
                && judgement.signatures().stream()
                        .map(Signature::stamp)
                        .allMatch(stamp -> stamp != null && stamp.trusted());
        return all ? "signatures.stamped" : null;
    }

    public String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code 16:42:10, 05/04/2020} in Vietnam (NĐ 30/2020 PL I.III.1 wants seconds). */
    public String time(Instant at) {
        return TO_THE_SECOND.format(at);
    }
}
