package vn.caurong.calendar.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.ui.Note;

/** A new line of the calendar, or one for each week: kept as a draft or handed in. */
@Controller("calendarEnteringController")
record EnteringController(KnownNames known, RepeatingEntries repeating, Once once) {
    @PostMapping("/calendar/entries")
    @Permission(
            value = "calendar.register",
            roles = {Role.UNIT_HEAD, Role.CLERK})
    String enter(@RequestParam MultiValueMap<String, String> typed, Actor actor, RedirectAttributes redirect) {
        EntryForm form = new EntryForm(typed);
        var said = new AtomicReference<>(said(form, 1, List.of()));
        String next = once.run(form.key(), actor, () -> entered(form, actor, said));
        said.get().over(redirect);
        return "redirect:" + next;
    }

    private String entered(EntryForm form, Actor actor, AtomicReference<Note> said) {
        Plan plan = known.read(form, actor);
        var entered = repeating.enter(plan, form.repeating(), form.draft(), form.why(), actor);
        said.set(said(form, entered.ids().size(), entered.skipped()));
        return EntryPage.way(entered.ids().getFirst());
    }

    private static Note said(EntryForm form, int count, List<LocalDate> skipped) {
        if (count == 1 && skipped.isEmpty()) {
            return Note.done(form.draft() ? "calendar.said.drafted" : "calendar.said.registered");
        }
        String days = skipped.stream().map(Vietnam::write).collect(Collectors.joining(", "));
        return skipped.isEmpty()
                ? Note.done("calendar.said.repeated", count)
                : Note.look("calendar.said.repeated.skipped", count, skipped.size(), days);
    }
}
