package vn.caurong.documents.incoming;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;

/**
 * A copy of a document that is in the register already, come another way: its files go to
 * the first registration, so that one document never has two arrival numbers (NĐ 30/2020 Đ22.2).
 */
@Component
class Merging {
    private final IncomingDocuments documents;
    private final Files files;
    private final Restricting restricting;
    private final LeavingArrivals leaving;
    private final Mergers mergers;
    private final Trail trail;
    private final SenderTold sender;

    Merging(
            IncomingDocuments documents,
            Files files,
            Restricting restricting,
            LeavingArrivals leaving,
            Mergers mergers,
            Trail trail,
            SenderTold sender) {
        this.documents = documents;
        this.files = files;
        this.restricting = restricting;
        this.leaving = leaving;
        this.mergers = mergers;
        this.trail = trail;
        this.sender = sender;
    }

    /**
     * @param into the registered document of the same agency; the clerk compared the two
     */
    @Transactional
    void merge(UUID id, int version, UUID into, Actor actor) {
        Incoming copy = leaving.begin(id, version, IncomingMove.MERGE, actor);
        Incoming first = documents.visible(into, actor);
        Integer number = first.arrivalNumber();
        boolean registered = number != null && first.agency().equals(copy.agency());
        Ruling.unless(registered, "incoming.refused.mergeInto").orThrow();
        leaving.leave(copy, IncomingMove.MERGE, actor);
        if (first.restricted()) {
            restricting.restrict(copy, actor);
        }
        mergers.add(id, into, addFiles(copy, first, actor), actor);
        Map<String, String> facts = Map.of("number", String.valueOf(number));
        trail.tell(copy, actor, "merged", facts);
        trail.tell(first, actor, "copy-added", Map.of("copy", id.toString()));
        sender.tellStanding(copy, first.state());
    }

    /** Nothing is kept twice: the very same file adds only the fact that it came again. */
    private List<UUID> addFiles(Incoming copy, Incoming first, Actor actor) {
        Set<String> there = files.of(first.subject()).stream()
                .map(file -> file.blob().sha256())
                .collect(Collectors.toCollection(HashSet::new));
        return files.of(copy.subject()).stream()
                .filter(file -> there.add(file.blob().sha256()))
                .map(file ->
                        files.attach(first.subject(), FileRole.ATTACHMENT, file.name(), file.blob(), actor.person()))
                .toList();
    }
}
