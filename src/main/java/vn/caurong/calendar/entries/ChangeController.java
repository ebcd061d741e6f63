package vn.caurong.calendar.entries;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** What the Office does with an entry: changed, put off, closed; sent back to its unit by a leader too. */
@Controller("calendarChangeController")
record ChangeController(
        KnownNames known, ChangingPublished changing, ClosingEntries closing, ReturningEntries returning, Once once) {
    @PostMapping("/calendar/entries/{id}/change")
    @Permission(value = "calendar.change", roles = Role.CLERK)
    String change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            RedirectAttributes redirect) {
        EntryForm form = new EntryForm(typed);
        return done(form, id, actor, () -> changed(id, form, actor), "calendar.said.changed", redirect);
    }

    @PostMapping("/calendar/entries/{id}/putting-off")
    @Permission(value = "calendar.change", roles = Role.CLERK)
    String putOff(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            RedirectAttributes redirect) {
        EntryForm form = new EntryForm(typed);
        Runnable act = () -> changing.putOff(id, form.version(), form.why(), actor);
        return done(form, id, actor, act, "calendar.said.put-off", redirect);
    }

    @PostMapping("/calendar/entries/{id}/closing")
    @Permission(value = "calendar.change", roles = Role.CLERK)
    String close(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            RedirectAttributes redirect) {
        EntryForm form = new EntryForm(typed);
        Runnable act = () -> closing.close(id, form.version(), form.openness(), form.why(), actor);
        return done(form, id, actor, act, "calendar.said.closed", redirect);
    }

    @PostMapping("/calendar/entries/{id}/sending-back")
    @Permission(
            value = "calendar.send-back",
            roles = {Role.CLERK, Role.LEADER})
    String sendBack(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            RedirectAttributes redirect) {
        EntryForm form = new EntryForm(typed);
        Runnable act = () -> returning.sendBack(id, form.version(), form.why(), actor);
        return done(form, id, actor, act, "calendar.said.sent-back", redirect);
    }

    private void changed(UUID id, EntryForm form, Actor actor) {
        Plan plan = known.read(id, form, actor);
        changing.change(id, form.version(), plan, form.why(), form.overrule(), actor);
    }

    private String done(EntryForm form, UUID id, Actor actor, Runnable act, String said, RedirectAttributes redirect) {
        String next = once.run(form.key(), actor, () -> {
            act.run();
            return EntryPage.way(id);
        });
        Note.done(said).over(redirect);
        return "redirect:" + next;
    }
}
