package vn.caurong.calendar.imports;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.calendar.ics.IcsBounds;
import vn.caurong.calendar.ics.IcsContent;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.ui.Note;

/** Calendar files: read in, looked at, taken. */
@Controller("calendarImportController")
record ImportController(Importing importing, Once once) {
    private static final String MINE = "/calendar/mine";
    private static final int LONGEST = 200;

    @GetMapping("/calendar/imports")
    @Permission("calendar.import")
    String form() {
        return "calendar/imports/form";
    }

    @PostMapping("/calendar/imports")
    @Permission("calendar.import")
    String look(@RequestParam UUID key, @RequestParam(required = false) @Nullable MultipartFile file, Actor actor) {
        if (file == null) {
            throw new RefusalException("calendar.refused.ics.not");
        }
        IcsContent content = importing.read(bytes(file));
        return "redirect:" + once.run(key, actor, () -> way(importing.look(name(file), content, actor)));
    }

    @GetMapping("/calendar/imports/{id}")
    @Permission("calendar.import")
    String page(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute(
                "page",
                importing
                        .page(id, actor)
                        .orElseThrow(() -> new NotVisibleException(new Subject("calendar-import", id))));
        return "calendar/imports/import";
    }

    @PostMapping("/calendar/imports/{id}/taking")
    @Permission("calendar.import")
    String take(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        // kept with the key, so that a second press is told what the first one did
        String done = once.run(
                key, actor, () -> MINE + "?taken=" + importing.take(id, actor).written());
        said(Taken.read(done)).over(redirect);
        return "redirect:" + MINE;
    }

    private static Note said(Taken all) {
        String said = all.kept() > 0 ? "calendar.said.imported.kept" : "calendar.said.imported";
        return Note.done(said, all.entered(), all.changed(), all.removed(), all.kept());
    }

    private static String way(UUID id) {
        return "/calendar/imports/" + id;
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String clean = name.replaceAll("\\p{Cntrl}", "");
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }

    /** One that is too large is not read into memory. */
    private static byte[] bytes(MultipartFile file) {
        if (file.getSize() > IcsBounds.SIZE) {
            throw new RefusalException("calendar.refused.ics.large", IcsBounds.SIZE / 1024 / 1024);
        }
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new RefusalException("calendar.refused.ics.not");
        }
    }
}
