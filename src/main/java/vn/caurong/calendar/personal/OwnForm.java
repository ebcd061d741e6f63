package vn.caurong.calendar.personal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.caurong.calendar.repeats.Repeating;
import vn.caurong.calendar.week.WrittenDay;
import vn.caurong.calendar.week.WrittenHour;
import vn.caurong.calendar.week.WrittenText;
import vn.caurong.kernel.RefusalException;

/**
 * What is typed of an own entry; nothing in it is trusted.
 *
 * @param times how often it repeats, one week after the other
 * @param keep days off on which it takes place all the same
 */
record OwnForm(
        @Nullable String title,
        @Nullable String day,
        @Nullable String from,
        @Nullable String to,
        @Nullable String place,
        @Nullable String seen,
        @Nullable String times,
        @Nullable List<String> keep) {
    static final int LONGEST = 500;

    static OwnForm of(MultiValueMap<String, String> typed) {
        return new OwnForm(
                typed.getFirst("title"),
                typed.getFirst("day"),
                typed.getFirst("from"),
                typed.getFirst("to"),
                typed.getFirst("place"),
                typed.getFirst("seen"),
                typed.getFirst("times"),
                typed.get("keep"));
    }

    OwnPlan plan() {
        return new OwnPlan(
                text(title),
                new Repeating(WrittenDay.read(text(day)), number(), keep == null ? Set.of() : Set.copyOf(keep)),
                WrittenHour.read(text(from)),
                WrittenHour.read(text(to)),
                text(place),
                !"free".equals(seen));
    }

    static String text(@Nullable String typed) {
        return WrittenText.read(typed, LONGEST);
    }

    private int number() {
        String typed = text(times);
        if (!typed.matches("\\d{0,3}")) {
            throw new RefusalException("calendar.refused.times", Repeating.MOST);
        }
        return typed.isEmpty() ? 1 : Integer.parseInt(typed);
    }
}
