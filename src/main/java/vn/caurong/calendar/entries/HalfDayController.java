package vn.caurong.calendar.entries;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.calendar.week.HalfDay;
import vn.caurong.calendar.week.WrittenDay;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** An entry moved to another half-day: where a drag, a key or a link on its page leads. */
@Controller("calendarHalfDayController")
record HalfDayController(MovingHalfDays moving, Once once) {
    @GetMapping("/calendar/entries/{id}/moving")
    @Permission(
            value = "calendar.register",
            roles = {Role.UNIT_HEAD, Role.CLERK})
    String page(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String half,
            Actor actor,
            Model model) {
        model.addAttribute("page", moving.page(id, day, HalfDay.named(half), actor));
        return "calendar/entries/moving";
    }

    @PostMapping("/calendar/entries/{id}/half-day")
    @Permission(
            value = "calendar.register",
            roles = {Role.UNIT_HEAD, Role.CLERK})
    String move(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            RedirectAttributes redirect) {
        EntryForm form = new EntryForm(typed);
        String next = once.run(form.key(), actor, () -> moved(id, form, actor));
        Note.done("calendar.said.moved").over(redirect);
        return "redirect:" + next;
    }

    private String moved(UUID id, EntryForm form, Actor actor) {
        var to = WrittenDay.read(form.text("day"));
        moving.move(id, form.version(), to, HalfDay.named(form.text("half")), form.why(), form.overrule(), actor);
        return EntryPage.way(id);
    }
}
