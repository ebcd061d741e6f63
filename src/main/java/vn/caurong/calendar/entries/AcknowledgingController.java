package vn.caurong.calendar.entries;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.ui.Note;

/** "Đã rõ", in one tap. */
@Controller("calendarAcknowledgingController")
record AcknowledgingController(SayingUnderstood saying, Once once) {
    @PostMapping("/calendar/entries/{id}/acknowledgement")
    @Permission("calendar.read")
    String acknowledge(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            RedirectAttributes redirect) {
        EntryForm form = new EntryForm(typed);
        String next = once.run(form.key(), actor, () -> {
            saying.acknowledge(id, form.version(), actor);
            return EntryPage.way(id);
        });
        Note.done("calendar.said.acknowledged").over(redirect);
        return "redirect:" + next;
    }
}
