package vn.caurong.ui;

/**
 * A due time in words.
 *
 * @param tone late, today, ahead, or none when nothing is due
 * @param text {@code 11:00 hôm nay}, {@code Thứ Ba 07/04}, {@code Quá 1 ngày}
 * @param brief the same where the heading already says the day: {@code 11:00}
 */
public record Due(Tone tone, String text, String brief) {
    /** How near it is. */
    public enum Tone {
        LATE("alert-triangle", " cr-due-late"),
        TODAY("clock", " cr-due-today"),
        AHEAD("calendar-due", ""),
        NONE("", "");

        private final String icon;
        private final String style;

        Tone(String icon, String style) {
            this.icon = icon;
            this.style = style;
        }

        public String icon() {
            return icon;
        }

        public String style() {
            return style;
        }
    }
}
