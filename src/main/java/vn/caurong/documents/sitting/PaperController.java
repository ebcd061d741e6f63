package vn.caurong.documents.sitting;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.documents.outgoing.ToSign;
import vn.caurong.documents.phrases.PhraseKind;
import vn.caurong.documents.phrases.Phrases;
import vn.caurong.documents.sitting.ChoosingPapers.Chosen;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;

/** One draft after another, and the sittings there were. */
@Controller
record PaperController(
        Sittings sittings, ToSign desk, ChoosingPapers choosing, RecentSittings recent, Phrases phrases, Once once) {
    @GetMapping("/documents/sittings")
    @Permission(
            value = "outgoing.sign",
            roles = {Role.UNIT_HEAD, Role.LEADER})
    String recent(Actor actor, Model model) {
        model.addAttribute("sittings", recent.of(actor));
        return "documents/sitting/recent";
    }

    @GetMapping("/documents/sittings/{id}/papers/{position}")
    @Permission(
            value = "outgoing.sign",
            roles = {Role.UNIT_HEAD, Role.LEADER})
    String read(@PathVariable UUID id, @PathVariable int position, Actor actor, Model model) {
        Sitting sitting = sittings.of(id, actor);
        SittingPaper paper = sitting.at(position);
        var ready = phrases.of(actor.agency(), PhraseKind.REMARK);
        model.addAttribute("page", new PaperPage(sitting, paper, desk.read(paper.outgoing(), actor), ready));
        return "documents/sitting/paper";
    }

    @PostMapping("/documents/sittings/{id}/papers/{position}/choice")
    @Permission(
            value = "outgoing.sign",
            roles = {Role.UNIT_HEAD, Role.LEADER})
    String choose(
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam Choice choice,
            @RequestParam(defaultValue = "") String note,
            Actor actor) {
        Chosen chosen = new Chosen(version, choice, note.strip());
        return "redirect:" + once.run(key, actor, () -> choosing.choose(id, position, chosen, actor));
    }
}
