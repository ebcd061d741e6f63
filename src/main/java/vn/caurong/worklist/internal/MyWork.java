package vn.caurong.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
record MyWork(WorkListQuery query, Marking marking, WorkingTime hours, List<TakingUp> doors, Once once, Clock clock) {
    private static final int MOST_UNDONE = 20;

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
        undoable(said(pick, Integer.parseInt(refused), then, actor), pick).over(redirect);
        return "redirect:/my-work";
    }

    /** Hoàn tác, right after putting off. */
    @Permission("worklist.snooze")
    @PostMapping("/my-work/snoozes/undo")
    String wake(
            @RequestParam(defaultValue = "") Set<UUID> item,
            @RequestParam UUID key,
            Actor actor,
            RedirectAttributes redirect) {
        String awake = once.run(key, actor, () -> marking.wake(item, actor) + "");
        Note.done("worklist.awake", awake).over(redirect);
        return "redirect:/my-work";
    }

    /** As many as fit into the note that carries them. */
    private static Note undoable(Note note, Set<UUID> items) {
        String query = items.stream().map(item -> "item=" + item).collect(Collectors.joining("&"));
        return items.isEmpty() || items.size() > MOST_UNDONE ? note : note.undoneAt("/my-work/snoozes/undo?" + query);
    }

    private Note said(Set<UUID> picked, int refused, Instant then, Actor actor) {
        return refused == 0
                ? Note.done("worklist.snoozed", picked.size())
                : Note.look(
                        "worklist.snoozed.some",
                        picked.size() - refused,
                        refused,
                        marking.dueBefore(picked, then, actor));
    }
}
