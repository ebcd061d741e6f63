package vn.caurong.tasks.urging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** Đôn đốc bằng văn bản: one tap, and the letter is on its way to be signed; a second one in a week is asked for once more. */
@Controller
record UrgingLetterPages(DraftingUrging drafting, Once once) {
    private static final String DRAFT = "?draft";

    @PostMapping("/tasks/units/{unit}/urging-letter")
    @Permission(
            value = "tasks.urge",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String draft(
            @PathVariable UUID unit,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable String again,
            Actor actor,
            RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            var begun = drafting.draft(unit, again != null, actor);
            return begun.submitted() ? begun.address() : begun.address() + DRAFT;
        });
        String said = next.endsWith(DRAFT) ? "tasks.urging.said.drafted" : "tasks.urging.said.submitted";
        Note.look(said).over(redirect);
        return "redirect:" + next;
    }
}
