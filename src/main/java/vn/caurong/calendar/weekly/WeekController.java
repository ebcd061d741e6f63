package vn.caurong.calendar.weekly;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.calendar.waiting.CalendarTurns;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Subject;

/** The page of a week. */
@Controller("calendarWeekController")
record WeekController(ReadingWeeks reading, CalendarTurns turns) {
    @GetMapping("/calendar")
    @Permission("calendar.read")
    String page(
            @RequestParam(required = false) @Nullable String week,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String report,
            Actor actor,
            Model model) {
        model.addAttribute("page", reading.page(week, Show.named(show), report, actor));
        return "calendar/weekly/week";
    }

    /** A week from the work list. */
    @GetMapping("/calendar/weeks/{id}")
    @Permission("calendar.read")
    String week(@PathVariable UUID id, Actor actor, Model model) {
        Week week = turns.week(id, actor).orElseThrow(() -> new NotVisibleException(new Subject(Week.KIND, id)));
        model.addAttribute("page", reading.page(week.toString(), Show.LEADERS, null, actor));
        return "calendar/weekly/week";
    }
}
