package vn.caurong.calendar.personal;

import java.time.LocalDate;
import java.util.List;
import vn.caurong.calendar.week.HalfDay;

/** A day of a person's calendar. */
public record MineDay(LocalDate day, boolean working, List<MineLine> lines) {
    /** What begins in this half of the day, what goes on over days in the morning. */
    public List<MineLine> in(HalfDay half) {
        return lines.stream().filter(line -> line.half() == half).toList();
    }
}
