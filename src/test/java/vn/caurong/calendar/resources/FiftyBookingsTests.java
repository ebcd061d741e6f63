package vn.caurong.calendar.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.kernel.Vietnam;

/** Fifty want one room at one time: one has it. Twenty rounds with {@code -Dbooking.rounds=20}. */
@CauRongTest
class FiftyBookingsTests {
    private static final int WANT_IT = 50;
    private static final int ROUNDS = Integer.getInteger("booking.rounds", 5);

    private final CalendarDesk desk;
    private final LocalDate day;

    FiftyBookingsTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Một Phòng");
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void exactlyOneOfFiftyHasTheRoom() throws Exception {
        UUID room = desk.room("Phòng Một", 10);
        for (int round = 0; round < ROUNDS; round++) {
            List<MvcTestResult> answers = atOnce(with(
                    meeting(day.plusDays(round), "08:00", "09:00"),
                    "room",
                    room.toString(),
                    "chair",
                    desk.agency.leader().post().toString()));
            assertThat(answers)
                    .filteredOn(answer -> answer.getResponse().getStatus() == 303)
                    .hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.getResponse().getStatus() != 303)
                    .hasSize(WANT_IT - 1)
                    .allSatisfy(answer -> {
                        assertThat(answer).hasStatus(422);
                        assertThat(text(answer)).contains("Phòng Một đã có \"Họp giao ban\"");
                    });
            assertThat(held(room)).isEqualTo(round + 1);
        }
    }

    private List<MvcTestResult> atOnce(Map<String, String> form) throws Exception {
        Callable<MvcTestResult> press = () -> desk.enter(desk.agency.clerk(), form);
        try (var threads = Executors.newFixedThreadPool(WANT_IT)) {
            List<Future<MvcTestResult>> all = threads.invokeAll(Collections.nCopies(WANT_IT, press));
            return all.stream().map(Future::resultNow).toList();
        }
    }

    private int held(UUID room) {
        return desk.jdbc
                .sql("select count(*) from calendar.booking where resource = ? and released_at is null")
                .param(room)
                .query(Integer.class)
                .single();
    }
}
