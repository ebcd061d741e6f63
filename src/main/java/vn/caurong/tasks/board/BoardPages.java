package vn.caurong.tasks.board;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.tasks.lists.TaskScope;
import vn.caurong.ui.Note;

/** The board of tasks and the cards that are moved on it. */
@Controller
record BoardPages(BoardReading reading, MovingCards moving, Once once) {
    @GetMapping("/tasks/board")
    @Permission("tasks.list")
    String page(
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String more,
            Actor actor,
            Model model) {
        model.addAttribute(
                "page", reading.page(TaskScope.named(of), Column.named(more).orElse(null), actor));
        return "tasks/board/board";
    }

    @PostMapping("/tasks/board/moves")
    @Permission("tasks.move")
    String move(@RequestParam Map<String, String> fields, Actor actor, RedirectAttributes redirect) {
        BoardForm form = BoardForm.of(fields);
        CardRow card = moving.card(form.wish().id(), actor);
        String next = once.run(form.key(), actor, () -> {
            moving.move(form.wish(), form.to(), actor);
            return BoardPage.href(form.scope());
        });
        Note.done("tasks.said.moved", card.title()).over(redirect);
        return "redirect:" + next;
    }
}
