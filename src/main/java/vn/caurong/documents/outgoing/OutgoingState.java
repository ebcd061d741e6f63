package vn.caurong.documents.outgoing;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Ruling;

/** Where an outgoing document stands (NĐ 30/2020 Đ10–18). */
public enum OutgoingState {
    /** With its author, new or returned. */
    DRAFT,
    /** With those who check it before signing (Đ12). */
    IN_REVIEW,
    /** With the one who signs (Đ13). */
    TO_SIGN,
    /** Signed, waits for the clerk (Đ14). */
    SIGNED,
    /** Has its number and date, not yet its seal (Đ15). */
    NUMBERED,
    /** Sealed and sent (Đ17, Đ18). */
    ISSUED,
    /** Will not go out. */
    WITHDRAWN;

    /** The state after a move, empty when it is not possible from here. */
    Optional<OutgoingState> after(OutgoingMove move) {
        return Optional.ofNullable(
                switch (move) {
                    case EDIT -> isBeforeSignature() ? this : null;
                    case SUBMIT -> this == DRAFT ? IN_REVIEW : null;
                    case PRESENT -> this == DRAFT || this == IN_REVIEW ? TO_SIGN : null;
                    case RETURN -> this == IN_REVIEW || this == TO_SIGN ? DRAFT : null;
                    case SIGN -> this == TO_SIGN ? SIGNED : null;
                    case SEND_BACK -> this == SIGNED || this == NUMBERED ? DRAFT : null;
                    case UNSIGN -> this == SIGNED ? TO_SIGN : null;
                    case RESERVE -> this == SIGNED ? NUMBERED : null;
                    case RELEASE -> this == NUMBERED ? SIGNED : null;
                    case ISSUE -> this == NUMBERED ? ISSUED : null;
                    case WITHDRAW -> isBeforeSignature() ? WITHDRAWN : null;
                });
    }

    /** Words may still change; what was signed never does (Đ13, PL VI). */
    boolean isBeforeSignature() {
        return this == DRAFT || this == IN_REVIEW || this == TO_SIGN;
    }

    /** Whether the move is possible from here, with the sentence of this state when it is not. */
    Ruling may(OutgoingMove move) {
        return Ruling.unless(after(move).isPresent(), "outgoing.refused.state." + key());
    }

    /** Last part of its message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Class of its mark on screen: waiting, doing, done or off. */
    public String style() {
        return switch (this) {
            case DRAFT -> "";
            case IN_REVIEW, TO_SIGN, SIGNED, NUMBERED -> "cr-state-doing";
            case ISSUED -> "cr-state-done";
            case WITHDRAWN -> "cr-state-off";
        };
    }

    /** Null-safe reading of a filter's name in an address. */
    static Optional<OutgoingState> named(@Nullable String name) {
        return Optional.ofNullable(name)
                .flatMap(wanted -> java.util.Arrays.stream(values())
                        .filter(state -> state.key().equals(wanted))
                        .findFirst());
    }
}
