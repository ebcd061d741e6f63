package vn.caurong.calendar.entries;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.files.Blob;
import vn.caurong.files.FileServing;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** Papers of an entry: added, taken away, and served to whoever may see it. */
@Controller("calendarPaperController")
record PaperController(
        Papers papers,
        AddingPapers adding,
        TakingPapersIn taking,
        TakingPapersAway away,
        FileServing serving,
        Once once) {
    @PostMapping("/calendar/entries/{id}/papers")
    @Permission(
            value = "calendar.register",
            roles = {Role.UNIT_HEAD, Role.CLERK})
    String add(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            RedirectAttributes redirect)
            throws IOException {
        String next = add(id, key, file, actor);
        Note.done("calendar.said.paper").over(redirect);
        return "redirect:" + next;
    }

    @PostMapping("/calendar/entries/{id}/papers/{file}/removal")
    @Permission(
            value = "calendar.register",
            roles = {Role.UNIT_HEAD, Role.CLERK})
    String takeAway(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            RedirectAttributes redirect) {
        EntryForm form = new EntryForm(typed);
        String next = once.run(form.key(), actor, () -> {
            boolean kept = away.takeAway(id, form.version(), file, form.why(), actor);
            return EntryPage.way(id) + (kept ? "?kept" : "");
        });
        note(next, id, file).over(redirect);
        return "redirect:" + EntryPage.way(id);
    }

    @PostMapping("/calendar/entries/{id}/papers/{file}/removal/undo")
    @Permission(value = "calendar.change", roles = Role.CLERK)
    String putBack(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam UUID key,
            Actor actor,
            RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            away.putBack(id, file, actor);
            return EntryPage.way(id);
        });
        Note.done("calendar.said.paper-back").over(redirect);
        return "redirect:" + next;
    }

    private static Note note(String next, UUID id, UUID file) {
        return next.endsWith("?kept")
                ? Note.done("calendar.said.paper-away")
                        .undoneAt(EntryPage.way(id) + "/papers/" + file + "/removal/undo")
                : Note.done("calendar.said.paper-gone");
    }

    @GetMapping("/calendar/entries/{id}/files/{file}/{*part}")
    @Permission("calendar.read")
    Object file(@PathVariable UUID id, @PathVariable UUID file, @PathVariable String part, Actor actor) {
        return serving.answer(papers.paper(id, file, actor), EntryPage.way(id) + "/files/" + file, part);
    }

    private String add(UUID id, UUID key, @Nullable MultipartFile file, Actor actor) throws IOException {
        Blob blob = taking.take(id, file, actor);
        String name = TakingPapersIn.name(Objects.requireNonNull(file));
        return once.run(key, actor, () -> {
            adding.add(id, name, blob, actor);
            return EntryPage.way(id);
        });
    }
}
