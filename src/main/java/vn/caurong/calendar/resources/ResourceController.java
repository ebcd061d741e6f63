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

/** The page of rooms and vehicles. */
@Controller("calendarResourceController")
record ResourceController(Resources resources, KeepingResources keeping, Once once) {
    private static final String WAY = "/calendar/resources";
    private static final int LONG = 1000;

    @GetMapping("/calendar/resources")
    @Permission(value = "calendar.resources", roles = Role.CLERK)
    String page(Actor actor, Model model) {
        keeping.may(actor).orThrow();
        model.addAttribute("resources", resources.today(actor.agency()));
        return "calendar/resources/resources";
    }

    @PostMapping("/calendar/resources")
    @Permission(value = "calendar.resources", roles = Role.CLERK)
    String enter(
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String seats,
            Actor actor,
            RedirectAttributes redirect) {
        Runnable act = () -> keeping.enter(kind, WrittenText.read(name, LONG), seats.strip(), actor);
        return done(key, actor, act, "calendar.said.resource.entered", redirect);
    }

    @PostMapping("/calendar/resources/{id}/end")
    @Permission(value = "calendar.resources", roles = Role.CLERK)
    String end(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        return done(key, actor, () -> keeping.end(id, actor), "calendar.said.resource.ended", redirect);
    }

    private String done(UUID key, Actor actor, Runnable act, String said, RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            act.run();
            return WAY;
        });
        Note.done(said).over(redirect);
        return "redirect:" + next;
    }
}
