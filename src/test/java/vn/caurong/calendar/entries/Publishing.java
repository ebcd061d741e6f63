package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;

/** Takes registered entries through the Office and a leader to publication. */
public final class Publishing {
    private Publishing() {}

    /** All of the day's week. */
    public static void publish(CalendarDesk desk, LocalDate day, UUID... entries) {
        for (String act : new String[] {"consolidation", "approval", "publication"}) {
            Actor by = act.equals("approval") ? desk.agency.leader() : desk.agency.clerk();
            String picks = Arrays.stream(entries)
                    .map(entry -> entry + "_" + desk.version(entry))
                    .collect(Collectors.joining(","));
            var form = Map.of("week", Week.of(day).toString(), "pick", picks);
            assertThat(desk.post("/calendar/" + act, by, form)).hasStatus(303);
        }
    }
}
