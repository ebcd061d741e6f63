package vn.caurong.notifications.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.ui.Note;

/** The page of how one is told. */
@Controller
record PreferenceController(MailWishes preferences, PostSettings settings, Once once, Clock clock) {
    @Permission("notifications.prefer")
    @GetMapping("/account/notices")
    String page(Actor actor, Model model) {
        boolean possible = settings.smtp().isGiven();
        model.addAttribute("page", PreferencePage.of(preferences.of(actor.person()), possible));
        return "notifications/internal/preferences";
    }

    @Permission("notifications.prefer")
    @PostMapping("/account/notices")
    String keep(@RequestParam UUID key, @ModelAttribute PreferenceForm form, Actor actor, RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> keep(form.read(), actor));
        Note.done("notifications.kept").over(redirect);
        return "redirect:" + next;
    }

    private String keep(Preference chosen, Actor actor) {
        chosen.ruling(settings.smtp()).orThrow();
        preferences.keep(actor.person(), chosen, clock.instant());
        return "/account/notices";
    }
}
