package vn.caurong.calendar.personal;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.ui.Note;

/** The page of an own entry: read, changed, taken out. */
@Controller("calendarOwnController")
record OwnController(KeepingOwn keeping, Once once) {
    private static final String WAY = "/calendar/mine";

    @GetMapping("/calendar/mine/{id}")
    @Permission("calendar.mine")
    String page(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("page", new OwnPage(keeping.own(id, actor)));
        return "calendar/personal/own";
    }

    @PostMapping("/calendar/mine/{id}")
    @Permission("calendar.mine")
    String change(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            keeping.change(id, new OwnForm(typed).change(), actor);
            return WAY + "/" + id;
        });
        Note.done("calendar.said.own.changed").over(redirect);
        return "redirect:" + next;
    }

    @PostMapping("/calendar/mine/{id}/removal")
    @Permission("calendar.mine")
    String remove(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String following,
            Actor actor,
            RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> WAY + "?gone=" + keeping.remove(id, !following.isEmpty(), actor));
        Note.done("calendar.said.own.removed", next.substring(next.indexOf('=') + 1))
                .over(redirect);
        return "redirect:" + WAY;
    }
}
