package vn.caurong.calendar.weekly;

import java.util.List;

/**
 * What was read of a week at once.
 *
 * @param shown those asked for
 * @param all every one the reader may see, where that was asked for besides
 */
public record LinesOfWeek(List<WeekLine> shown, List<WeekLine> all) {}
