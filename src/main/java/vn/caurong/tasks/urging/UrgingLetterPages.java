package vn.caurong.tasks.urging;

import java.util.UUID;
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

/** Soạn văn bản đôn đốc: one tap, and the draft lies before its author. */
@Controller
record UrgingLetterPages(DraftingUrging drafting, Once once) {
    @PostMapping("/tasks/units/{unit}/urging-letter")
    @Permission(
            value = "tasks.urge",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String draft(@PathVariable UUID unit, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> drafting.draft(unit, actor));
        Note.look("tasks.urging.said.drafted").over(redirect);
        return "redirect:" + next;
    }
}
