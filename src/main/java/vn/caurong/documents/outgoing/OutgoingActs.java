package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.ui.Note;

/** What every button of a document's page does: act once, say so, lead back to the page. */
@Component
record OutgoingActs(Once once) {
    /**
     * @param key of the form
     */
    Done once(UUID key, Actor actor, UUID id, Runnable act) {
        once.run(key, actor, () -> {
            act.run();
            return way(id);
        });
        return done(id);
    }

    /** For an act that sees itself to being done once. */
    static Done done(UUID id) {
        return new Done(id);
    }

    static String way(UUID id) {
        return "/documents/outgoing/" + id;
    }

    /** An act that went through. */
    record Done(UUID id) {
        /** Back to the document's page with one sentence. */
        String saying(String key, RedirectAttributes redirect) {
            return saying(Note.done(key), redirect);
        }

        /** The same with one tap that takes it back. */
        String undoable(String key, String act, RedirectAttributes redirect) {
            return saying(Note.done(key).undoneAt(way(id) + "/" + act + "/undo"), redirect);
        }

        private String saying(Note note, RedirectAttributes redirect) {
            note.over(redirect);
            return "redirect:" + way(id);
        }
    }
}
