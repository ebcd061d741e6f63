package vn.caurong.documents.incoming;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caurong.documents.around.AllPanels;
import vn.caurong.files.FileServing;
import vn.caurong.files.FileVersion;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** The page of one document and its files; who it is not for gets the answer of one not there. */
@Controller("incomingSubjectPages")
record SubjectPages(
        IncomingDocuments documents,
        Reading reading,
        RegisterView registering,
        Working working,
        Mergers mergers,
        WorkList worklist,
        AllPanels panels,
        FileServing serving) {
    @GetMapping("/documents/incoming/{id}")
    @Permission("incoming.read")
    String page(@PathVariable UUID id, Actor actor, Model model) {
        Incoming document = documents.visible(id, actor);
        return document.state() == IncomingState.MERGED
                ? "redirect:" + Answers.page(mergers.into(id).orElseThrow())
                : shown(document, actor, model);
    }

    private String shown(Incoming document, Actor actor, Model model) {
        List<OpenItem> mine = worklist.mine(document.subject(), actor);
        boolean register = toRegister(document, mine);
        noted(document, mine, actor);
        Object page = register ? registering.page(document, actor) : reading.page(document, mine, actor);
        model.addAttribute("page", page);
        return register ? "documents/incoming/register" : "documents/incoming/document";
    }

    @GetMapping("/documents/incoming/{id}/files/{file}/{*part}")
    @Permission("incoming.read")
    Object file(@PathVariable UUID id, @PathVariable UUID file, @PathVariable String part, Actor actor) {
        FileVersion version = reading.fileOf(id, file, actor);
        var document = new Subject(Incoming.KIND, id);
        return serving.answer(version, Reading.base(id, file), part, () -> panels.quoting(document, true, actor));
    }

    /** What was only to be known is known now. */
    private void noted(Incoming document, List<OpenItem> mine, Actor actor) {
        if (mine.stream().anyMatch(item -> item.duty() == Duty.KNOW)) {
            working.read(document, actor);
        }
    }

    private static boolean toRegister(Incoming document, List<OpenItem> mine) {
        return document.state() == IncomingState.ARRIVED
                && mine.stream().anyMatch(item -> item.duty() == Duty.REGISTER);
    }
}
