package vn.caurong.exchange.partners;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;

/** Days and times as partners write them, in Vietnam's zone. */
final class ExchangeTimes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss").withZone(Vietnam.ZONE);

    private ExchangeTimes() {}

    static String write(Instant at) {
        return TIME.format(at);
    }

    static String write(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeException none) {
            throw new ExchangeException(ErrorCode.NOT_CONFORM, "exchange.day", written);
        }
    }
}
