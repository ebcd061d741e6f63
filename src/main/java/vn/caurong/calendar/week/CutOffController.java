package vn.caurong.calendar.week;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.ui.Note;

/** Until when units register: the rules with their days, and another one from a day on. */
@Controller("calendarCutOffController")
record CutOffController(KeepingCutOffs keeping, Once once, Clock clock) {
    private static final String WAY = "/calendar/cut-offs";

    @GetMapping("/calendar/cut-offs")
    @Permission(value = "calendar.cut-offs", roles = Role.CLERK)
    String page(Actor actor, Model model) {
        keeping.may(actor).orThrow();
        model.addAttribute("rows", keeping.of(actor.agency()));
        model.addAttribute("today", Vietnam.today(clock));
        return "calendar/week/cut-offs";
    }

    @PostMapping("/calendar/cut-offs")
    @Permission(value = "calendar.cut-offs", roles = Role.CLERK)
    String set(
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String weekday,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String from,
            Actor actor,
            RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> set(weekday, at, from, actor));
        Note.done("calendar.said.cut-off").over(redirect);
        return "redirect:" + next;
    }

    private String set(String weekday, String at, String from, Actor actor) {
        if (!weekday.matches("[1-7]")) {
            throw new RefusalException("calendar.refused.choose");
        }
        LocalDate first = WrittenDay.read(from.strip());
        keeping.set(DayOfWeek.of(Integer.parseInt(weekday)), WrittenHour.read(at.strip()), first, actor);
        return WAY;
    }
}
