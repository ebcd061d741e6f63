package vn.caurong.documents.incoming;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caurong.documents.phrases.Phrase;
import vn.caurong.documents.phrases.PhraseKind;
import vn.caurong.documents.phrases.Phrases;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;

/** Pages that ask for words before an act; the acts themselves are elsewhere. */
@Controller
record ActPages(IncomingDocuments documents, Posts posts, ReadyDeadlines deadlines, Phrases phrases) {
    @GetMapping("/documents/incoming/{id}/refusal")
    @Permission(value = "incoming.refuse", roles = Role.CLERK)
    String refusal(@PathVariable UUID id, Actor actor, Model model) {
        return page(id, "refusal", IncomingMove.REFUSE, actor, model);
    }

    @GetMapping("/documents/incoming/{id}/passing-on")
    @Permission(value = "incoming.direct", roles = Role.LEADER)
    String passingOn(@PathVariable UUID id, Actor actor, Model model) {
        return page(id, "passing-on", IncomingMove.PASS_ON, actor, model);
    }

    @GetMapping("/documents/incoming/{id}/sending-back")
    @Permission(value = "incoming.direct", roles = Role.LEADER)
    String sendingBack(@PathVariable UUID id, Actor actor, Model model) {
        return page(id, "sending-back", IncomingMove.SEND_BACK, actor, model);
    }

    @GetMapping("/documents/incoming/{id}/handing-back")
    @Permission(
            value = "incoming.handBack",
            roles = {Role.UNIT_HEAD, Role.SPECIALIST})
    String handingBack(@PathVariable UUID id, Actor actor, Model model) {
        return page(id, "handing-back", IncomingMove.HAND_BACK, actor, model);
    }

    @GetMapping("/documents/incoming/{id}/recall")
    @Permission(value = "incoming.direct", roles = Role.LEADER)
    String recall(@PathVariable UUID id, Actor actor, Model model) {
        return page(id, "recall", IncomingMove.RECALL, actor, model);
    }

    @GetMapping("/documents/incoming/{id}/deadline")
    @Permission(value = "incoming.reschedule", roles = Role.LEADER)
    String deadline(@PathVariable UUID id, Actor actor, Model model) {
        Incoming document = documents.visible(id, actor);
        document.may(IncomingMove.RESCHEDULE).orThrow();
        DuePicks picks = deadlines.picks(document.agency(), document.due());
        model.addAttribute("page", deadline(document, picks));
        return "documents/incoming/act";
    }

    private static ActPage deadline(Incoming document, DuePicks picks) {
        return new ActPage(
                document.id(),
                document.version(),
                "deadline",
                document.mark(),
                document.title(),
                Map.of(),
                picks,
                true,
                List.of());
    }

    private String page(UUID id, String act, IncomingMove move, Actor actor, Model model) {
        Incoming document = documents.visible(id, actor);
        document.may(move).orThrow();
        boolean leaders = move == IncomingMove.PASS_ON;
        Map<String, String> to = leaders ? others(document, actor) : Map.of();
        String name = document.mark().isEmpty() ? document.fileName() : document.mark();
        model.addAttribute(
                "page",
                new ActPage(
                        id, document.version(), act, name, document.title(), to, null, !leaders, ready(move, actor)));
        return "documents/incoming/act";
    }

    /** Passing on is no return: it has the words of a directive. */
    private List<Phrase> ready(IncomingMove move, Actor actor) {
        return phrases.of(actor.agency(), move == IncomingMove.PASS_ON ? PhraseKind.DIRECTIVE : PhraseKind.RETURN);
    }

    private Map<String, String> others(Incoming document, Actor actor) {
        Map<String, String> leaders = Doings.leaders(posts.of(document.agency()));
        leaders.remove(actor.post().toString());
        return leaders;
    }
}
