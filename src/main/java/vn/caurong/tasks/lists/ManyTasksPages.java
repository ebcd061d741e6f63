package vn.caurong.tasks.lists;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.documents.lists.InBulk;
import vn.caurong.documents.lists.Pick;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;
import vn.caurong.tasks.state.TaskActs;
import vn.caurong.tasks.state.TaskMove;

/** Acts on many rows of the list; each answers with the list and a report on top of it. */
@Controller
record ManyTasksPages(InBulk bulk, TaskActs acts, WatchingTasks watching, TaskList list) {
    @PostMapping("/tasks/receipts")
    @Permission("tasks.receive")
    String receive(@RequestParam MultiValueMap<String, String> form, Actor actor) {
        return run(
                "receive-tasks",
                form,
                actor,
                pick -> acts.act(TaskMove.RECEIVE, TaskActs.Wish.of(pick.id(), pick.version()), actor));
    }

    @PostMapping("/tasks/watches")
    @Permission("tasks.watch")
    String watch(@RequestParam MultiValueMap<String, String> form, Actor actor) {
        return run("watch-tasks", form, actor, pick -> watching.begin(pick.id(), actor));
    }

    @PostMapping("/tasks/watches/end")
    @Permission("tasks.watch")
    String unwatch(@RequestParam MultiValueMap<String, String> form, Actor actor) {
        return run("unwatch-tasks", form, actor, pick -> watching.end(pick.id(), actor));
    }

    private String run(String act, MultiValueMap<String, String> form, Actor actor, Consumer<Pick> each) {
        UUID key = key(form.getFirst("key"));
        List<Pick> picks = Pick.of(form.getOrDefault("pick", List.of()));
        bulk.run(new InBulk.Order(key, act, "/tasks/", picks, actor, id -> list.title(id, actor)), each);
        return "redirect:"
                + TaskAsked.of(form.getFirst("filter"), form.getFirst("q")).href() + "&report=" + key;
    }

    private static UUID key(@org.jspecify.annotations.Nullable String typed) {
        try {
            return UUID.fromString(typed == null ? "" : typed);
        } catch (IllegalArgumentException none) {
            throw new RefusalException("tasks.refused.form");
        }
    }
}
