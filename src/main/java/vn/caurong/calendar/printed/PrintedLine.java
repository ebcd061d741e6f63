package vn.caurong.calendar.printed;

/**
 * An entry in a cell of the printed week.
 *
 * @param mark MỚI, ĐIỀU CHỈNH, HOÃN, HỦY, empty for none
 */
public record PrintedLine(String hours, String mark, String words, String place) {
    /** As text alone. */
    String text() {
        return hours + (mark.isEmpty() ? "" : " " + mark) + ": " + words + (place.isEmpty() ? "" : " (" + place + ")");
    }
}
