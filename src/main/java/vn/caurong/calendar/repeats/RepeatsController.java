package vn.caurong.calendar.repeats;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.calendar.week.WrittenDay;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.WorkingTime;

/** The part of a form that says which days of what repeats nobody works on, asked for while it is typed. */
@Controller("calendarRepeatsController")
record RepeatsController(WorkingTime time) {
    @GetMapping("/calendar/repeats")
    @Permission("calendar.read")
    String repeats(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String times,
            @RequestParam(defaultValue = "") String until,
            Actor actor,
            Model model) {
        Repeating repeating = read(day.strip(), times.strip(), until.strip());
        boolean repeats = repeating.times() > 1 && repeating.sound() instanceof Ruling.Allowed;
        model.addAttribute("page", repeats ? page(repeating, time.of(actor.agency())) : null);
        return "calendar/repeats/part";
    }

    /** Once, while it cannot be read: that is said when the form is sent. */
    private static Repeating read(String day, String times, String until) {
        try {
            LocalDate first = WrittenDay.read(day);
            return times.matches("\\d{1,3}")
                    ? new Repeating(first, Integer.parseInt(times), Set.of())
                    : Repeating.until(first, until.isEmpty() ? null : WrittenDay.read(until), Set.of());
        } catch (RefusalException unfinished) {
            return new Repeating(LocalDate.EPOCH, 1, Set.of());
        }
    }

    private static RepeatsPage page(Repeating repeating, WorkingTime hours) {
        String unknown = repeating.all().stream()
                .map(LocalDate::getYear)
                .distinct()
                .filter(year -> !hours.knowsHolidaysOf(year))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return new RepeatsPage(repeating, repeating.off(hours::isWorkingDay), unknown);
    }
}
