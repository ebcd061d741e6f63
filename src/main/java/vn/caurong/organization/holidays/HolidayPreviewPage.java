package vn.caurong.organization.holidays;

import java.time.Instant;
import java.util.List;

/**
 * What a change would move; numbers and times, never what the documents are about.
 *
 * @param lines one for each agency and pair of times
 * @param named what names the day and stays, one for each agency
 */
public record HolidayPreviewPage(HolidayForm form, int moves, List<Line> lines, List<Named> named) {
    public record Named(String agency, int count) {}

    /** How many name the day. */
    public int stay() {
        return named.stream().mapToInt(Named::count).sum();
    }

    public record Line(String agency, Instant from, Instant to, int count) {}
}
