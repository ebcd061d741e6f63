package vn.caurong.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import vn.caurong.kernel.Role;
import vn.caurong.organization.WorkingTime;
import vn.caurong.ui.Note;
import vn.caurong.worklist.TakingUp;

/** Home: everything that waits for one, by due time. */
@Controller
class MyWork {
    private final WorkListQuery query;
    private final Marking marking;
    private final WorkingTime hours;
    private final List<TakingUp> doors;
    private final Once once;
    private final Clock clock;

    MyWork(WorkListQuery query, Marking marking, WorkingTime hours, List<TakingUp> doors, Once once, Clock clock) {
        this.query = query;
        this.marking = marking;
        this.hours = hours;
        this.doors = doors;
        this.once = once;
        this.clock = clock;
    }

    @Permission("worklist.see")
    @GetMapping("/my-work")
    String show(@RequestParam(defaultValue = "all") String filter, Actor actor, Model model) {
        Instant now = clock.instant();
        WorkListPage page = WorkListPage.of(query.rows(actor), filter, now, PutOff.offered(now));
        model.addAttribute("page", page);
        model.addAttribute("together", page.together(doors));
        model.addAttribute("figures", figures(actor));
        return "worklist/internal/my-work";
    }

    private static List<String> figures(Actor actor) {
        return actor.is(Role.LEADER)
                ? WorkListPage.OF_LEADERS
                : actor.is(Role.UNIT_HEAD) ? WorkListPage.OF_UNIT_HEADS : List.of();
    }

    @Permission("worklist.see")
    @GetMapping("/")
    String home(Actor actor) {
        return "redirect:/my-work";
    }

    @Permission("worklist.snooze")
    @PostMapping("/my-work/snoozes")
    String snooze(
            @RequestParam(defaultValue = "") Set<UUID> pick,
            @RequestParam String until,
            @RequestParam UUID key,
            Actor actor,
            RedirectAttributes redirect) {
        Instant then = PutOff.valueOf(until.toUpperCase(Locale.ROOT)).from(clock.instant(), hours);
        String refused = once.run(key, actor, () -> marking.snooze(pick, then, actor) + "");
        said(pick.size(), Integer.parseInt(refused)).over(redirect);
        return "redirect:/my-work";
    }

    private static Note said(int picked, int refused) {
        return refused == 0
                ? Note.done("worklist.snoozed", picked)
                : Note.look("worklist.snoozed.some", picked - refused, refused);
    }
}
