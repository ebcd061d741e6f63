package vn.caurong.calendar.repeats;

import java.time.LocalDate;
import java.util.List;

/**
 * What a form shows of what repeats, while it is typed.
 *
 * @param off days on which nobody works: left out unless they are chosen
 * @param unknown years for which no holidays are known yet, with commas, empty for none
 */
public record RepeatsPage(Repeating repeating, List<LocalDate> off, String unknown) {
    public LocalDate last() {
        return repeating.all().getLast();
    }
}
