package vn.caurong.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/**
 * Vietnam's time and the way dates are written on paper (QĐ 28/2018 Đ14.4: times in Vietnam's
 * zone).
 */
public final class Vietnam {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm, dd/MM/yyyy");

    private Vietnam() {}

    /** Today's date in Vietnam. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The date of an instant in Vietnam. */
    public static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** As on paper: {@code 05/04/2020}. */
    public static String write(LocalDate date) {
        return DATE.format(date);
    }

    /**
     * {@code ngày 05 tháng 4 năm 2020}: days below 10 and months 1, 2 with a 0 (NĐ 30/2020 PL I.II.4b).
     */
    public static String onPaper(LocalDate date) {
        String month = (date.getMonthValue() < 3 ? "0" : "") + date.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    /** As in a history line: {@code 9:41, 06/04/2020}. */
    public static String write(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    /**
     * A day as people write it, {@code 8/4/2020} or {@code 08/04/2020}.
     *
     * @throws java.time.DateTimeException when it is none, the 30th of February too
     */
    public static LocalDate read(String written) {
        return LocalDate.parse(written, WRITTEN);
    }
}
