package vn.caurong.documents.incoming;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.documents.lists.InBulk;
import vn.caurong.documents.lists.Pick;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.worklist.PuttingOff;

/** Acts on many rows of the list; each answers with the list and a report on top of it. */
@Controller
record BulkPages(
        InBulk bulk,
        AcceptingProposals accepting,
        Directing directing,
        Presenting presenting,
        MarkingRead marking,
        IncomingDocuments documents,
        PuttingOff putting,
        ListNames names) {
    @PostMapping("/documents/incoming/readings")
    @Permission("incoming.read")
    String read(@RequestParam MultiValueMap<String, String> form, Actor actor) {
        return run("read", form, actor, pick -> marking.mark(pick.id(), actor));
    }

    @PostMapping("/documents/incoming/directives")
    @Permission(value = "incoming.direct", roles = Role.LEADER)
    String accept(@RequestParam MultiValueMap<String, String> form, Actor actor) {
        return run("accept", form, actor, pick -> accepting.accept(pick.id(), pick.version(), actor));
    }

    @PostMapping("/documents/incoming/passings-on")
    @Permission(value = "incoming.direct", roles = Role.LEADER)
    String passOn(@RequestParam MultiValueMap<String, String> form, Actor actor) {
        UUID to = FormText.to(form.toSingleValueMap());
        return run("pass-on", form, actor, pick -> directing.passOn(pick.id(), pick.version(), to, "", actor));
    }

    @PostMapping("/documents/incoming/presentations")
    @Permission(value = "incoming.present", roles = Role.CLERK)
    String present(@RequestParam MultiValueMap<String, String> form, Actor actor) {
        UUID to = FormText.to(form.toSingleValueMap());
        return run("present", form, actor, pick -> presenting.present(pick.id(), pick.version(), to, "", actor));
    }

    @PostMapping("/documents/incoming/put-offs")
    @Permission("incoming.read")
    String putOff(@RequestParam MultiValueMap<String, String> form, Actor actor) {
        String until = FormText.text(form.toSingleValueMap(), "until");
        return run(
                "put-off",
                form,
                actor,
                pick -> putting.putOff(documents.visible(pick.id(), actor).subject(), until, actor));
    }

    private String run(String act, MultiValueMap<String, String> form, Actor actor, Consumer<Pick> each) {
        var picks = Pick.of(form.getOrDefault("pick", java.util.List.of()));
        UUID key = FormText.key(form.toSingleValueMap());
        bulk.run(new InBulk.Order(key, act, "/documents/incoming/", picks, actor, id -> names.of(id, actor)), each);
        String filter = IncomingFilter.named(form.getFirst("filter")).word();
        return "redirect:/documents/incoming?filter=" + filter + "&report=" + key;
    }
}
