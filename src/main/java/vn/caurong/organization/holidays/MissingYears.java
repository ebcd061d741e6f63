package vn.caurong.organization.holidays;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/**
 * Years without a holiday table that deadlines may lie in: this one, and the next from October on. In
 * them only weekends are off.
 */
@Component
public class MissingYears {
    private final WorkingTime time;
    private final Clock clock;

    MissingYears(WorkingTime time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    public List<Integer> now() {
        LocalDate today = Vietnam.today(clock);
        int last = today.getMonth().compareTo(Month.OCTOBER) >= 0 ? today.getYear() + 1 : today.getYear();
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> !time.knowsHolidaysOf(year))
                .boxed()
                .toList();
    }
}
