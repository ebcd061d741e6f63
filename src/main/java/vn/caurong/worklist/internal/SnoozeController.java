package vn.caurong.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.organization.WorkingTime;
import vn.caurong.ui.Note;

/** Putting items of the work list off, and Hoàn tác right after. */
@Controller
record SnoozeController(Snoozing snoozing, SnoozeLimits limits, WorkingTime hours, Once once, Clock clock) {
    private static final int MOST_UNDONE = 20;

    @Permission("worklist.snooze")
    @PostMapping("/my-work/snoozes")
    String snooze(
            @RequestParam(defaultValue = "") Set<UUID> pick,
            @RequestParam String until,
            @RequestParam UUID key,
            Actor actor,
            RedirectAttributes redirect) {
        Instant then = PutOff.valueOf(until.toUpperCase(Locale.ROOT)).from(clock.instant(), hours);
        String refused = once.run(key, actor, () -> snoozing.snooze(pick, then, actor) + "");
        undoable(said(pick, Integer.parseInt(refused), then, actor), pick).over(redirect);
        return "redirect:/my-work";
    }

    @Permission("worklist.snooze")
    @PostMapping("/my-work/snoozes/undo")
    String wake(
            @RequestParam(defaultValue = "") Set<UUID> item,
            @RequestParam UUID key,
            Actor actor,
            RedirectAttributes redirect) {
        String awake = once.run(key, actor, () -> snoozing.wake(item, actor) + "");
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
                        limits.dueBefore(picked, then, actor));
    }
}
