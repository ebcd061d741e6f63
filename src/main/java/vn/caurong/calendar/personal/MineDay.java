package vn.caurong.calendar.personal;

import java.time.LocalDate;
import java.util.List;
import vn.caurong.calendar.week.HalfDay;
import vn.caurong.calendar.week.Week;

/** A day of a person's calendar. */
public record MineDay(LocalDate day, boolean working, List<MineLine> lines) {
    private static final int SHOWN = 3;

    public Week week() {
        return Week.of(day);
    }

    /** The first of them, as many as a cell of a month has room for. */
    public List<MineLine> shown() {
        return lines.subList(0, Math.min(SHOWN, lines.size()));
    }

    /** How many more there are. */
    public int more() {
        return lines.size() - shown().size();
    }

    /** What begins in this half of the day, what goes on over days in the morning. */
    public List<MineLine> in(HalfDay half) {
        return lines.stream().filter(line -> line.half() == half).toList();
    }
}
