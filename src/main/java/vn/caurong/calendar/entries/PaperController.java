package vn.caurong.calendar.entries;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.files.Blob;
import vn.caurong.files.FileServing;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** Papers of an entry: added, and served to whoever may see it. */
@Controller("calendarPaperController")
record PaperController(Papers papers, Files files, FileServing serving, Once once) {
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

    @GetMapping("/calendar/entries/{id}/files/{file}/{*part}")
    @Permission("calendar.read")
    Object file(@PathVariable UUID id, @PathVariable UUID file, @PathVariable String part, Actor actor) {
        return serving.answer(papers.paper(id, file, actor), EntryPage.way(id) + "/files/" + file, part);
    }

    private String add(UUID id, UUID key, @Nullable MultipartFile file, Actor actor) throws IOException {
        papers.addable(id, actor);
        if (file == null || file.isEmpty()) {
            throw new RefusalException("calendar.refused.no-paper");
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        Blob blob = files.takeIn(file.getInputStream(), name);
        return once.run(key, actor, () -> {
            papers.add(id, name, blob, actor);
            return EntryPage.way(id);
        });
    }
}
