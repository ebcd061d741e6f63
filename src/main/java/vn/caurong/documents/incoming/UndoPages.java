package vn.caurong.documents.incoming;

import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
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

/** Hoàn tác: one tap takes back what was just given, within the rules of taking back. */
@Controller
record UndoPages(
        IncomingDocuments documents,
        Recalling recalling,
        TakingBack taking,
        Reopening reopening,
        Splitting splitting,
        MessageSource words,
        Once once) {
    private static final Locale VIETNAMESE = Locale.of("vi");

    @PostMapping("/documents/incoming/{id}/directive/undo")
    @Permission(value = "incoming.direct", roles = Role.LEADER)
    String directive(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        String why = words.getMessage("incoming.undo.why", null, VIETNAMESE);
        int version = documents.visible(id, actor).version();
        return done(key, actor, id, () -> recalling.recall(id, version, why, actor), redirect);
    }

    @PostMapping("/documents/incoming/{id}/passing-on/undo")
    @Permission(value = "incoming.direct", roles = Role.LEADER)
    String passingOn(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        return done(key, actor, id, () -> taking.takeBack(id, actor), redirect);
    }

    @PostMapping("/documents/incoming/{id}/completion/undo")
    @Permission(
            value = "incoming.complete",
            roles = {Role.UNIT_HEAD, Role.SPECIALIST, Role.LEADER})
    String completion(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        return done(key, actor, id, () -> reopening.reopen(id, actor), redirect);
    }

    @PostMapping("/documents/incoming/{id}/merger/undo")
    @Permission(value = "incoming.merge", roles = Role.CLERK)
    String merger(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        return done(key, actor, id, () -> splitting.split(id, actor), redirect);
    }

    private String done(UUID key, Actor actor, UUID id, Runnable act, RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            act.run();
            return Answers.page(id);
        });
        Note.done("incoming.said.undone").over(redirect);
        return "redirect:" + next;
    }
}
