package vn.caurong.calendar.feeds;

import java.util.List;
import java.util.Map;

/**
 * Links of one's own.
 *
 * @param choices whose calendars a link can be made to, by what the form sends
 */
public record FeedPage(List<FeedLine> lines, Map<String, String> choices) {}
