package vn.caurong.calendar.personal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.calendar.weekly.View;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Vietnam;
import vn.caurong.ui.Note;

/** One's own calendar and what one enters in it. */
@Controller("calendarMineController")
record MineController(ReadingMine reading, KeepingOwn keeping, Once once) {
    private static final String WAY = "/calendar/mine";

    @GetMapping("/calendar/mine")
    @Permission("calendar.mine")
    String page(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String week,
            @RequestParam(required = false) @Nullable String view,
            Actor actor,
            Model model) {
        model.addAttribute("page", reading.page(View.named(view), reading.day(day, week), actor));
        return "calendar/personal/mine";
    }

    @PostMapping("/calendar/mine")
    @Permission("calendar.mine")
    String enter(
            @RequestParam UUID key,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            RedirectAttributes redirect) {
        AtomicReference<List<LocalDate>> skipped = new AtomicReference<>(List.of());
        OwnPlan plan = new OwnForm(typed).plan();
        String next = once.run(key, actor, () -> {
            skipped.set(keeping.enter(plan, actor));
            return WAY + "?day=" + plan.on().day();
        });
        said(skipped.get()).over(redirect);
        return "redirect:" + next;
    }

    private static Note said(List<LocalDate> skipped) {
        return skipped.isEmpty()
                ? Note.done("calendar.said.own.entered")
                : Note.look(
                        "calendar.said.own.skipped",
                        skipped.size(),
                        skipped.stream().map(Vietnam::write).collect(Collectors.joining(", ")));
    }
}
