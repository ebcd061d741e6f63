package vn.caurong.calendar.printed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A half-day.
 *
 * @param first true in the morning, where the day is written
 * @param cells by leader's post
 */
public record PrintedRow(String day, String date, boolean first, String half, Map<UUID, List<PrintedLine>> cells) {
    public List<PrintedLine> of(PrintedColumn column) {
        return cells.getOrDefault(column.post(), List.of());
    }

    String text(PrintedColumn column) {
        return of(column).stream().map(PrintedLine::text).collect(Collectors.joining("\n"));
    }
}
