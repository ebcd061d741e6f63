package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** Documents that wait for a signer's own signature, in the order of the work list. */
@Component
record WaitingToSign(WorkList worklist) {
    List<UUID> of(Set<UUID> wanted, Actor by) {
        return worklist.list(by).stream()
                .filter(item -> mine(item, by))
                .filter(item -> wanted.isEmpty()
                        || wanted.contains(item.id())
                        || wanted.contains(item.subject().id()))
                .map(item -> item.subject().id())
                .distinct()
                .toList();
    }

    private static boolean mine(OpenItem item, Actor by) {
        return item.duty() == Duty.SIGN
                && item.subject().kind().equals(Outgoing.KIND)
                && item.assignee().id().equals(by.post())
                && !by.actsForAnother();
    }
}
