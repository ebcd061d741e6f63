package vn.caurong.documents.register;

/** Degrees of urgency (NĐ 30/2020 PL I.III.2b), the ordinal being the level on the wire. */
public enum Urgency {
    NORMAL(""),
    /** Khẩn. */
    URGENT("cr-stamp"),
    /** Thượng khẩn. */
    VERY_URGENT("cr-stamp cr-stamp-2"),
    /** Hỏa tốc. */
    FLASH("cr-stamp cr-stamp-3");

    private static final Urgency[] LEVELS = values();

    private final String stamp;

    Urgency(String stamp) {
        this.stamp = stamp;
    }

    /** 0 to 3; anything outside counts as the nearest. */
    public static Urgency of(int level) {
        return LEVELS[Math.clamp(level, 0, LEVELS.length - 1)];
    }

    public int level() {
        return ordinal();
    }

    public boolean isUrgent() {
        return this != NORMAL;
    }

    /** Classes of its stamp on screen, empty when it has none. */
    public String stampClass() {
        return stamp;
    }

    /** Message key of its name as stamped. */
    public String nameKey() {
        return "register.urgency." + ordinal();
    }
}
