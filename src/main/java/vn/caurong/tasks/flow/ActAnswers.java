package vn.caurong.tasks.flow;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.tasks.giving.TaskForms;
import vn.caurong.ui.Note;

/** Runs an act of a task's page once and answers with that page's address. */
@Component
public record ActAnswers(Once once) {
    /**
     * @param said message key of the sentence shown after it
     */
    public String done(
            UUID id,
            Map<String, String> form,
            Actor actor,
            String said,
            RedirectAttributes redirect,
            Consumer<TaskAct> act) {
        String next = once.run(TaskForms.key(form), actor, () -> {
            act.accept(TaskAct.of(id, form));
            return "/tasks/" + id;
        });
        Note.done(said).over(redirect);
        return "redirect:" + next;
    }
}
