package vn.caurong.tasks.results;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.tasks.flow.ActAnswers;

/** Takes the link to a result document back, on the page of the task. */
@Controller
record UnlinkingPages(UnlinkingResults unlinking, ActAnswers answers) {
    @PostMapping("/tasks/{id}/result/end")
    @Permission("tasks.report")
    String unlink(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes redirect) {
        return answers.done(
                id, form, actor, "tasks.said.result-unlinked", redirect, act -> unlinking.unlink(act, actor));
    }
}
