package vn.caurong.calendar.weekly;

import java.util.List;

/**
 * What was read of a week at once.
 *
 * @param shown those asked for
 * @param all every one the reader may see, where that was asked for besides
 * @param more whether there are others that were not read
 */
public record LinesOfWeek(List<WeekLine> shown, List<WeekLine> all, boolean more) {}
