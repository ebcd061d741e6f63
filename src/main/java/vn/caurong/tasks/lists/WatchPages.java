package vn.caurong.tasks.lists;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.ui.Note;

/** Beginning and ending to watch one task. */
@Controller
record WatchPages(WatchingTasks watching, Once once) {
    @PostMapping("/tasks/{id}/watch")
    @Permission("tasks.watch")
    String begin(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            watching.begin(id, actor);
            return "/tasks/" + id;
        });
        Note.done("tasks.said.watching").over(redirect);
        return "redirect:" + next;
    }

    @PostMapping("/tasks/{id}/watch/end")
    @Permission("tasks.watch")
    String end(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            watching.end(id, actor);
            return "/tasks/" + id;
        });
        Note.done("tasks.said.unwatched").over(redirect);
        return "redirect:" + next;
    }
}
