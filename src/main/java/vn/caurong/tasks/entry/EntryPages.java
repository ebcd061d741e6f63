package vn.caurong.tasks.entry;

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
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;

/** Giving tasks from a spreadsheet. */
@Controller
record EntryPages(EnteringTasks entering, Once once) {
    private static final String WAY = "/tasks/entries";
    private static final int LONGEST_NAME = 200;

    @GetMapping(WAY)
    @Permission(
            value = "tasks.give",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String page(Model model) {
        model.addAttribute("most", TaskSheet.MOST);
        return "tasks/entry/new";
    }

    @PostMapping(WAY)
    @Permission(
            value = "tasks.give",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String take(@RequestParam UUID key, @RequestParam(required = false) @Nullable MultipartFile file, Actor actor)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        entering.look(content, actor);
        return "redirect:" + once.run(key, actor, () -> WAY + "/" + entering.keep(name(file), content, actor));
    }

    @GetMapping(WAY + "/{id}")
    @Permission(
            value = "tasks.give",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String preview(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("page", entering.preview(id, actor));
        return "tasks/entry/entry";
    }

    @PostMapping(WAY + "/{id}/giving")
    @Permission(
            value = "tasks.give",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String give(@PathVariable UUID id, @RequestParam UUID key, Actor actor) {
        return "redirect:"
                + once.run(key, actor, () -> {
                    entering.give(id, actor);
                    return WAY + "/" + id;
                });
    }

    private static String name(@Nullable MultipartFile file) {
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String clean = name.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.substring(0, Math.min(LONGEST_NAME, clean.length()));
    }
}
