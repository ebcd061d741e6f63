package vn.caurong.calendar.personal;

import org.jspecify.annotations.Nullable;
import vn.caurong.calendar.week.WrittenDay;
import vn.caurong.calendar.week.WrittenHour;
import vn.caurong.kernel.RefusalException;

/**
 * What is typed of an own entry; nothing in it is trusted.
 *
 * @param times how often it repeats, one week after the other
 */
record OwnForm(
        @Nullable String title,
        @Nullable String day,
        @Nullable String from,
        @Nullable String to,
        @Nullable String place,
        @Nullable String seen,
        @Nullable String times) {
    static final int LONGEST = 500;

    OwnPlan plan() {
        return new OwnPlan(
                text(title),
                WrittenDay.read(text(day)),
                WrittenHour.read(text(from)),
                WrittenHour.read(text(to)),
                text(place),
                !"free".equals(seen),
                number());
    }

    static String text(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw new RefusalException("calendar.refused.too-long", LONGEST);
        }
        return text;
    }

    private int number() {
        String typed = text(times);
        if (!typed.matches("\\d{0,3}")) {
            throw new RefusalException("calendar.refused.own.times", OwnPlan.MOST);
        }
        return typed.isEmpty() ? 1 : Integer.parseInt(typed);
    }
}
