package vn.caurong.calendar.weekly;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;

/** The calendar by day, by month and as a list of what is ahead. */
@Controller("calendarSpanController")
record SpanController(ReadingSpans reading) {
    @GetMapping("/calendar/day")
    @Permission("calendar.read")
    String day(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(required = false) @Nullable String show,
            Actor actor,
            Model model) {
        return shown(View.DAY, day, show, actor, model);
    }

    @GetMapping("/calendar/month")
    @Permission("calendar.read")
    String month(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(required = false) @Nullable String show,
            Actor actor,
            Model model) {
        return shown(View.MONTH, day, show, actor, model);
    }

    @GetMapping("/calendar/agenda")
    @Permission("calendar.read")
    String agenda(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(required = false) @Nullable String show,
            Actor actor,
            Model model) {
        return shown(View.AGENDA, day, show, actor, model);
    }

    private String shown(View view, String day, @Nullable String show, Actor actor, Model model) {
        model.addAttribute("page", reading.page(view, reading.day(day), Show.named(show), actor));
        return view == View.MONTH ? "calendar/views/month" : "calendar/views/days";
    }
}
