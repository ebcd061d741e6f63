package vn.caurong.calendar.week;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/** Hours as people write them: {@code 8:00}, {@code 08:00}, {@code 8h30}, {@code 8g}. */
public final class WrittenHour {
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s*(?:[:hg]\\s*(\\d{2})?)?");

    private WrittenHour() {}

    /**
     * @throws RefusalException when it is no hour
     */
    public static LocalTime read(String text) {
        Matcher hour = HOUR.matcher(text);
        Ruling.unless(hour.matches(), "calendar.refused.hour").orThrow();
        try {
            int minute = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
            return LocalTime.of(Integer.parseInt(hour.group(1)), minute);
        } catch (DateTimeException none) {
            throw new RefusalException("calendar.refused.hour");
        }
    }
}
