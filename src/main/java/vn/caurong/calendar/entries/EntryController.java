package vn.caurong.calendar.entries;

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
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** CalendarEntries of the calendar: the form, the page, and what a unit does with its own. */
@Controller("calendarEntryController")
record EntryController(
        ReadingEntries reading, KnownNames known, RegisteringEntries registering, EditingEntries editing, Once once) {
    @GetMapping("/calendar/entries/new")
    @Permission(
            value = "calendar.register",
            roles = {Role.UNIT_HEAD, Role.CLERK})
    String blank(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "") String invitation,
            Actor actor,
            Model model) {
        model.addAttribute("page", reading.form(null, NewEntry.of(typed), invitation, actor));
        return "calendar/entries/form";
    }

    @GetMapping("/calendar/entries/{id}")
    @Permission("calendar.read")
    String page(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("page", reading.page(id, actor));
        return "calendar/entries/entry";
    }

    @GetMapping("/calendar/entries/{id}/edit")
    @Permission(
            value = "calendar.register",
            roles = {Role.UNIT_HEAD, Role.CLERK})
    String form(@PathVariable UUID id, @RequestParam(defaultValue = "") String invitation, Actor actor, Model model) {
        model.addAttribute("page", reading.form(id, NewEntry.EMPTY, invitation, actor));
        return "calendar/entries/form";
    }

    @PostMapping("/calendar/entries/{id}/edit")
    @Permission(
            value = "calendar.register",
            roles = {Role.UNIT_HEAD, Role.CLERK})
    String edit(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            RedirectAttributes redirect) {
        EntryForm form = new EntryForm(typed);
        return done(form, actor, id, () -> edited(id, form, actor), "calendar.said.edited", redirect);
    }

    private void edited(UUID id, EntryForm form, Actor actor) {
        Plan plan = known.read(id, form, actor);
        editing.edit(id, form.version(), plan, form.why(), actor);
    }

    @PostMapping("/calendar/entries/{id}/registration")
    @Permission(
            value = "calendar.register",
            roles = {Role.UNIT_HEAD, Role.CLERK})
    String register(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            RedirectAttributes redirect) {
        EntryForm form = new EntryForm(typed);
        Runnable act = () -> registering.register(id, form.version(), form.why(), actor);
        return done(form, actor, id, act, "calendar.said.registered", redirect);
    }

    @PostMapping("/calendar/entries/{id}/cancellation")
    @Permission(
            value = "calendar.register",
            roles = {Role.UNIT_HEAD, Role.CLERK})
    String cancel(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            RedirectAttributes redirect) {
        EntryForm form = new EntryForm(typed);
        Runnable act = () -> editing.cancel(id, form.version(), form.why(), actor);
        return done(form, actor, id, act, "calendar.said.cancelled", redirect);
    }

    private String done(EntryForm form, Actor actor, UUID id, Runnable act, String said, RedirectAttributes redirect) {
        String next = once.run(form.key(), actor, () -> {
            act.run();
            return EntryPage.way(id);
        });
        Note.done(said).over(redirect);
        return "redirect:" + next;
    }
}
