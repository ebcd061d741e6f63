package vn.caurong.calendar.weekly;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;

/** The page of a week. */
@Controller("calendarWeekController")
record WeekController(ReadingWeeks reading) {
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
}
