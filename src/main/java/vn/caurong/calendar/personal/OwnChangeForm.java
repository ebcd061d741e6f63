package vn.caurong.calendar.personal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.caurong.calendar.week.WrittenDay;
import vn.caurong.calendar.week.WrittenHour;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;

/**
 * What is typed to change an own entry; nothing in it is trusted.
 *
 * @param last day it ends on, empty for the same
 */
record OwnChangeForm(
        @Nullable String title,
        @Nullable String day,
        @Nullable String from,
        @Nullable String last,
        @Nullable String to,
        @Nullable String place,
        @Nullable String seen,
        @Nullable String version) {
    static OwnChangeForm of(MultiValueMap<String, String> typed) {
        return new OwnChangeForm(
                typed.getFirst("title"),
                typed.getFirst("day"),
                typed.getFirst("from"),
                typed.getFirst("last"),
                typed.getFirst("to"),
                typed.getFirst("place"),
                typed.getFirst("seen"),
                typed.getFirst("version"));
    }

    OwnChange change() {
        LocalDate first = WrittenDay.read(OwnForm.text(day));
        String end = OwnForm.text(last);
        return new OwnChange(
                OwnForm.text(title),
                at(first, from),
                at(end.isEmpty() ? first : WrittenDay.read(end), to),
                OwnForm.text(place),
                !"free".equals(seen),
                number());
    }

    private static Instant at(LocalDate day, @Nullable String hour) {
        return day.atTime(WrittenHour.read(OwnForm.text(hour)))
                .atZone(Vietnam.ZONE)
                .toInstant();
    }

    private int number() {
        String typed = OwnForm.text(version);
        if (!typed.matches("\\d{1,9}")) {
            throw new RefusalException("calendar.refused.choose");
        }
        return Integer.parseInt(typed);
    }
}
