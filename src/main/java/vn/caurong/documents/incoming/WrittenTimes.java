package vn.caurong.documents.incoming;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** Days and instants as people write them: {@code 08/04/2020}, {@code 11:00, 08/04/2020}. */
@Component
record WrittenTimes(WorkingTime time) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(\\d{1,2})[:hg](\\d{2})\\s*,?\\s*)?(\\d{1,2}/\\d{1,2}/\\d{4})");

    /**
     * A day alone means the close of work on it; null for nothing.
     *
     * @throws RefusalException when it is no day or time
     */
    @Nullable
    Instant read(String text) {
        if (text.isEmpty()) {
            return null;
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw refused(text);
        }
        LocalDate day = day(written.group(3));
        return written.group(1) == null
                ? time.endOf(day)
                : day.atTime(clock(written, text)).atZone(Vietnam.ZONE).toInstant();
    }

    static LocalDate day(String text) {
        try {
            return Vietnam.read(text);
        } catch (DateTimeException noSuchDay) {
            throw refused(text);
        }
    }

    private static LocalTime clock(Matcher written, String text) {
        try {
            return LocalTime.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
        } catch (DateTimeException noSuchTime) {
            throw refused(text);
        }
    }

    private static RefusalException refused(String text) {
        return new RefusalException("incoming.refused.dateForm", text);
    }
}
