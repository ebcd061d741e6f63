package vn.caurong.calendar.printed;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The week as the Office hangs it: days by morning and afternoon, a column for each leader.
 *
 * @param above the line above in the header, empty for none
 * @param title {@code LỊCH CÔNG TÁC TUẦN 15}
 * @param dates first and last day in words
 * @param edition which publication it is, or that it is a draft
 * @param more that the week has entries that are not on it, empty when it has all
 * @param closing place and date, as under every paper
 */
public record PrintedWeek(
        String above,
        String agency,
        String title,
        String dates,
        String edition,
        String more,
        String closing,
        List<String> headings,
        List<PrintedColumn> columns,
        List<PrintedRow> rows) {
    /** More columns than this cannot be read on A4 from a step away: they go on another sheet. */
    private static final int ABREAST = 5;

    /** The half-days of each day: they stay on one page as long as they fit there. */
    public List<List<PrintedRow>> days() {
        return IntStream.range(0, rows.size() / 2)
                .mapToObj(day -> rows.subList(2 * day, 2 * day + 2))
                .toList();
    }

    /** The leaders of each sheet. */
    public List<List<PrintedColumn>> sheets() {
        return columns.isEmpty()
                ? List.of(List.of())
                : IntStream.rangeClosed(0, (columns.size() - 1) / ABREAST)
                        .mapToObj(sheet ->
                                columns.subList(sheet * ABREAST, Math.min((sheet + 1) * ABREAST, columns.size())))
                        .toList();
    }
}
