package vn.caurong.calendar.weekly;

import vn.caurong.calendar.entries.Outcome;

/**
 * What came of an act on many.
 *
 * @param act its name in message keys
 */
public record ActReport(String act, Outcome outcome) {}
