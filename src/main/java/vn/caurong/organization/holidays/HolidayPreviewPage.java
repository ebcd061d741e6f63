package vn.caurong.organization.holidays;

import java.time.Instant;
import java.util.List;

/**
 * What a change would move; numbers and times, never what the documents are about.
 *
 * @param lines one for each agency and pair of times
 */
public record HolidayPreviewPage(HolidayForm form, int moves, List<Line> lines) {
    public record Line(String agency, Instant from, Instant to, int count) {}
}
