package vn.caurong.calendar.entries;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where an entry stands, with every move that is possible; that it is over follows from its end. */
public enum EntryState {
    /** Nháp: holds nothing yet. */
    DRAFT,
    /** Đăng ký: rooms, vehicles and leaders are held from here on. */
    REGISTERED,
    /** Đã tổng hợp by the Office. */
    CONSOLIDATED,
    /** Đã duyệt by a leader. */
    APPROVED,
    /** Công bố. */
    PUBLISHED,
    /** Hoãn: waits for another time. */
    PUT_OFF,
    /** Hủy. */
    CANCELLED;

    /** The state after a move, empty when the move is not possible here. */
    Optional<EntryState> after(EntryMove move) {
        return switch (move) {
            case REGISTER -> to(REGISTERED, DRAFT);
            // what was approved is approved again
            case EDIT -> this == APPROVED ? Optional.of(CONSOLIDATED) : to(this, DRAFT, REGISTERED, CONSOLIDATED);
            case SEND_BACK -> to(DRAFT, REGISTERED, CONSOLIDATED);
            case CONSOLIDATE -> to(CONSOLIDATED, REGISTERED);
            case APPROVE -> to(APPROVED, CONSOLIDATED);
            case PUBLISH -> to(PUBLISHED, APPROVED);
            case CHANGE -> to(PUBLISHED, PUBLISHED, PUT_OFF);
            case PUT_OFF -> to(PUT_OFF, PUBLISHED);
            case CLOSE -> this == PUBLISHED || this == CANCELLED ? Optional.of(this) : Optional.empty();
            case CANCEL -> this == CANCELLED ? Optional.empty() : Optional.of(CANCELLED);
        };
    }

    /** True while rooms, vehicles and leaders are held. */
    boolean holds() {
        return this != DRAFT && !ended();
    }

    /** True where nobody comes together any more, at least for now. */
    boolean ended() {
        return this == PUT_OFF || this == CANCELLED;
    }

    /** True once people were told of it. */
    public boolean wasPublished() {
        return this == PUBLISHED || this == PUT_OFF;
    }

    /** Message key of its name. */
    public String nameKey() {
        return "calendar.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Tone of its glyph on screen. */
    public String tone() {
        return switch (this) {
            case DRAFT, REGISTERED -> "";
            case CONSOLIDATED, APPROVED -> "doing";
            case PUBLISHED -> "done";
            case PUT_OFF -> "back";
            case CANCELLED -> "off";
        };
    }

    private Optional<EntryState> to(EntryState next, EntryState... from) {
        return Set.of(from).contains(this) ? Optional.of(next) : Optional.empty();
    }
}
