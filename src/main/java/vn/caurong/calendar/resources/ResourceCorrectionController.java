package vn.caurong.calendar.resources;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.calendar.week.WrittenText;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** The form that corrects a room or vehicle. */
@Controller("calendarResourceCorrectionController")
record ResourceCorrectionController(CorrectingResources correcting, Once once) {
    private static final int LONG = 1000;

    @GetMapping("/calendar/resources/{id}")
    @Permission(value = "calendar.resources", roles = Role.CLERK)
    String page(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("page", correcting.page(id, actor));
        return "calendar/resources/resource";
    }

    @PostMapping("/calendar/resources/{id}")
    @Permission(value = "calendar.resources", roles = Role.CLERK)
    String correct(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String seats,
            Actor actor,
            RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            correcting.correct(id, version, WrittenText.read(name, LONG), seats.strip(), actor);
            return "/calendar/resources";
        });
        Note.done("calendar.said.resource.changed").over(redirect);
        return "redirect:" + next;
    }
}
