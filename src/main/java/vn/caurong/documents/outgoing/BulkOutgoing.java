package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.documents.lists.InBulk;
import vn.caurong.documents.lists.Pick;
import vn.caurong.documents.recipients.Reminders;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.PuttingOff;
import vn.caurong.worklist.WorkList;

/** Acts on many rows of the lists; each answers with the list and a report on top of it. */
@Controller
record BulkOutgoing(
        InBulk bulk, OutgoingDocuments documents, WorkList worklist, PuttingOff putting, Reminders reminders) {
    @PostMapping("/documents/outgoing/readings")
    @Permission("outgoing.read")
    String read(@RequestParam MultiValueMap<String, String> form, @RequestParam UUID key, Actor actor) {
        return run("read", form, key, actor, pick -> known(pick.id(), actor));
    }

    @PostMapping("/documents/outgoing/put-offs")
    @Permission("outgoing.read")
    String putOff(@RequestParam MultiValueMap<String, String> form, @RequestParam UUID key, Actor actor) {
        String until = String.valueOf(form.getFirst("until"));
        return run(
                "put-off",
                form,
                key,
                actor,
                pick -> putting.putOff(documents.visible(pick.id(), actor).asSubject(), until, actor));
    }

    @PostMapping("/documents/outgoing/reminders")
    @Permission(
            value = "outgoing.remind",
            roles = {Role.SPECIALIST, Role.UNIT_HEAD, Role.LEADER, Role.CLERK})
    String remind(@RequestParam MultiValueMap<String, String> form, @RequestParam UUID key, Actor actor) {
        return run("remind", form, key, actor, pick -> reminders.remindAll(pick.id(), actor));
    }

    private void known(UUID id, Actor actor) {
        Outgoing document = documents.visible(id, actor);
        OpenItem item = worklist.mine(document.asSubject(), Duty.KNOW, actor)
                .orElseThrow(() -> new RefusalException("incoming.refused.notToKnow"));
        worklist.close(document.asSubject(), Duty.KNOW, item.assignee(), actor);
    }

    private String run(String act, MultiValueMap<String, String> form, UUID key, Actor actor, Consumer<Pick> each) {
        List<Pick> picks = Pick.of(form.getOrDefault("pick", List.of()));
        bulk.run(new InBulk.Order(key, act, "/documents/outgoing/", picks, actor, id -> name(id, actor)), each);
        boolean drafts = "drafts".equals(form.getFirst("list"));
        OutgoingFilter filter = OutgoingFilter.named(drafts, form.getFirst("filter"));
        return "redirect:" + filter.href() + "&report=" + key;
    }

    private String name(UUID id, Actor actor) {
        try {
            return documents.visible(id, actor).subject();
        } catch (NotVisibleException hidden) {
            return "…";
        }
    }
}
