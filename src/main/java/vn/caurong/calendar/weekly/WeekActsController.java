package vn.caurong.calendar.weekly;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.calendar.entries.MovingEntries;
import vn.caurong.calendar.entries.Outcome;
import vn.caurong.calendar.entries.Pick;
import vn.caurong.calendar.entries.PublishingWeeks;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;

/** A week consolidated, approved and published; the page one goes to says what was refused and why. */
@Controller("calendarWeekActsController")
record WeekActsController(MovingEntries moving, PublishingWeeks publishing, ActReports reports, Once once) {
    @PostMapping("/calendar/consolidation")
    @Permission(value = "calendar.consolidate", roles = Role.CLERK)
    String consolidate(
            @RequestParam UUID key,
            @RequestParam String week,
            @RequestParam(defaultValue = "") List<String> pick,
            Actor actor) {
        return done(key, week, "CONSOLIDATE", actor, () -> moving.consolidate(Pick.of(pick), actor));
    }

    @PostMapping("/calendar/approval")
    @Permission(value = "calendar.approve", roles = Role.LEADER)
    String approve(
            @RequestParam UUID key,
            @RequestParam String week,
            @RequestParam(defaultValue = "") List<String> pick,
            Actor actor) {
        return done(key, week, "APPROVE", actor, () -> moving.approve(Pick.of(pick), actor));
    }

    @PostMapping("/calendar/publication")
    @Permission(value = "calendar.publish", roles = Role.CLERK)
    String publish(@RequestParam UUID key, @RequestParam String week, Actor actor) {
        return done(key, week, "PUBLISH", actor, () -> publishing.publish(week(week), actor));
    }

    private String done(UUID key, String week, String act, Actor actor, Supplier<Outcome> many) {
        Week of = week(week);
        return "redirect:"
                + once.run(key, actor, () -> {
                    reports.keep(key, act, many.get(), actor);
                    return "/calendar?week=" + of + "&report=" + key;
                });
    }

    private static Week week(String text) {
        return Week.parse(text).orElseThrow(() -> new RefusalException("calendar.refused.week"));
    }
}
