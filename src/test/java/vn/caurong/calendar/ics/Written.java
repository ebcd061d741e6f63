package vn.caurong.calendar.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import vn.caurong.kernel.Vietnam;

/** Calendar files of 2020 as other programs write them, and what was read of them. */
final class Written {
    static final IcsBounds BOUNDS =
            new IcsBounds(at("2020-01-01T00:00"), at("2020-01-01T00:00").plus(Duration.ofDays(366)));

    private Written() {}

    static ReadEvent only(String... lines) {
        IcsContent content = read(event("UID:a", "SUMMARY:Việc", String.join("\r\n", lines)));
        assertThat(content.refused()).isEmpty();
        assertThat(content.events()).hasSize(1);
        return content.events().getFirst();
    }

    static IcsContent read(String events) {
        return IcsFile.read(calendar(events).getBytes(StandardCharsets.UTF_8), BOUNDS)
                .knowing(Set.of());
    }

    static String calendar(String events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//\r\n" + events + "END:VCALENDAR\r\n";
    }

    static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    static ReadEvent.Time time(String starts, String ends) {
        return new ReadEvent.Time(at(starts), at(starts), at(ends));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
