package vn.caurong.calendar.personal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.ui.Note;

/** One's own calendar and what one enters in it. */
@Controller("calendarMineController")
record MineController(ReadingMine reading, OwnEntries entries, KeepingOwn keeping, Once once) {
    private static final String WAY = "/calendar/mine";

    @GetMapping("/calendar/mine")
    @Permission("calendar.mine")
    String page(
            @RequestParam(required = false) @Nullable String week,
            @RequestParam(required = false) @Nullable String view,
            Actor actor,
            Model model) {
        model.addAttribute("page", reading.page(week, view, actor));
        return "calendar/personal/mine";
    }

    @PostMapping("/calendar/mine")
    @Permission("calendar.mine")
    String enter(@RequestParam UUID key, OwnForm form, Actor actor, RedirectAttributes redirect) {
        AtomicReference<List<LocalDate>> skipped = new AtomicReference<>(List.of());
        OwnPlan plan = form.plan();
        String next = once.run(key, actor, () -> {
            skipped.set(keeping.enter(plan, actor));
            return WAY + "?week=" + vn.caurong.calendar.week.Week.of(plan.day());
        });
        said(skipped.get()).over(redirect);
        return "redirect:" + next;
    }

    @GetMapping("/calendar/mine/{id}")
    @Permission("calendar.mine")
    String own(@PathVariable UUID id, Actor actor, Model model) {
        OwnEntry own = entries.of(actor.person(), id)
                .orElseThrow(() -> new NotVisibleException(new Subject("calendar-own", id)));
        String when = new Stretch(own.starts(), own.ends()).written();
        model.addAttribute("page", new OwnPage(id, own.title(), when, own.place(), own.busy(), own.series() != null));
        return "calendar/personal/own";
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

    private static Note said(List<LocalDate> skipped) {
        return skipped.isEmpty()
                ? Note.done("calendar.said.own.entered")
                : Note.look(
                        "calendar.said.own.skipped",
                        skipped.size(),
                        skipped.stream().map(Vietnam::write).collect(Collectors.joining(", ")));
    }
}
