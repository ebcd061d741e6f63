package vn.caurong.documents.incoming;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;
import vn.caurong.ui.Screen;

/**
 * Ready deadlines of a form.
 *
 * @param days days that 0, 1 and 2 working days from now end on
 * @param keep a deadline to keep: the proposal's, or the sender's, null when there is none
 * @param picked value picked already
 */
record DuePicks(List<LocalDate> days, @Nullable Instant keep, String picked) {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("H:mm dd/MM").withZone(Vietnam.ZONE);

    /** Value to words, in order. */
    Map<String, String> words(Screen screen) {
        Map<String, String> words = new LinkedHashMap<>();
        if (keep != null) {
            words.put("keep", MOMENT.format(keep));
        }
        for (int i = 0; i < days.size(); i++) {
            if (keep == null || !Vietnam.date(keep).equals(days.get(i))) {
                words.put(Integer.toString(i), word(screen, i, days.get(i)));
            }
        }
        if (keep == null) {
            words.put("none", screen.t("incoming.due.none"));
        }
        words.put("day", screen.t("incoming.due.day"));
        return words;
    }

    /** The deadline to keep as the form writes it back. */
    String kept() {
        return ArrivalForm.moment(keep);
    }

    private static String word(Screen screen, int index, LocalDate day) {
        if (index == 0) {
            return screen.t("incoming.due.today");
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return screen.t("ui.weekday." + weekday.getValue()) + " " + SHORT.format(day);
    }
}
