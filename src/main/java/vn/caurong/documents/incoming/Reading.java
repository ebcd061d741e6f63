package vn.caurong.documents.incoming;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.around.AllPanels;
import vn.caurong.documents.register.DocumentType;
import vn.caurong.documents.register.DocumentTypes;
import vn.caurong.files.FileServing;
import vn.caurong.files.FileVersion;
import vn.caurong.files.FileView;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;
import vn.caurong.signatures.Judging;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** Puts together the page of a document in the register, for somebody who may see it. */
@Component
record Reading(
        IncomingDocuments documents,
        Files files,
        FileServing serving,
        Judging judging,
        WorkList worklist,
        Doings doings,
        Histories histories,
        Replies replies,
        Outcomes outcomes,
        DocumentTypes types,
        RecallRules recall,
        Posts posts,
        AllPanels panels,
        ArrivalStamps stamps) {
    /**
     * @param mine the reader's open items on it
     */
    DocumentPage page(Incoming document, List<OpenItem> mine, Actor actor) {
        List<Post> staff = posts.of(document.agency());
        List<FileVersion> versions = files.of(document.subject());
        List<Replies.Reply> answers = answers(document);
        Doing doing = doings.of(document, mine, staff, answers, actor);
        List<FileView> views =
                versions.stream().map(file -> view(document.id(), file)).toList();
        return new DocumentPage(
                document,
                views,
                judging.judge(versions.getFirst().blob().sha256()),
                worklist.position(document.subject(), actor).orElse(null),
                worklist.onward(document.subject(), actor).orElse(null),
                doing,
                facts(document, staff, answers),
                histories.of(document.subject(), document.agency(), staff),
                WaitingFor.of(worklist.openOn(document.subject()), staff),
                actor.is(Role.LEADER) && recall.mayRecall(document, actor),
                panels.on(document.subject(), true, actor),
                stamps.over(document, views.getFirst()));
    }

    /** Nothing is answered before the directive. */
    private List<Replies.Reply> answers(Incoming document) {
        return !document.state().directed() ? List.of() : replies.of(document.id());
    }

    private FactsPage facts(Incoming document, List<Post> staff, List<Replies.Reply> answers) {
        String type = types.byCode(document.typeCode()).map(DocumentType::name).orElse("");
        return outcomes.facts(document, type, staff, answers);
    }

    FileView view(UUID id, FileVersion file) {
        return serving.view(file, base(id, file.file()));
    }

    static String base(UUID id, UUID file) {
        return "/documents/incoming/" + id + "/files/" + file;
    }

    /**
     * A file of a document, for somebody who may see the document.
     *
     * @throws NotVisibleException otherwise, or when it is not a file of it
     */
    FileVersion fileOf(UUID id, UUID file, Actor actor) {
        Incoming document = documents.visible(id, actor);
        return files.of(document.subject()).stream()
                .filter(version -> version.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotVisibleException(document.subject()));
    }
}
