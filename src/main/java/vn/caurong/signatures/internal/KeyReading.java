package vn.caurong.signatures.internal;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** Puts the page of a key together; what was to be known of it is known then. */
@Component
class KeyReading {
    private final SeenKeys keys;
    private final Custodies custodies;
    private final Organization organization;
    private final WorkList worklist;
    private final Clock clock;

    KeyReading(SeenKeys keys, Custodies custodies, Organization organization, WorkList worklist, Clock clock) {
        this.keys = keys;
        this.custodies = custodies;
        this.organization = organization;
        this.worklist = worklist;
        this.clock = clock;
    }

    KeyPage page(UUID id, Actor reader) {
        SeenKey key = keys.one(id, reader);
        List<Custody> handed = key.ofAgency() ? custodies.of(id) : List.of();
        List<Post> posts = key.ofAgency() ? organization.postsOf(key.agencyOrThrow(), Vietnam.today(clock)) : List.of();
        Set<UUID> people = new HashSet<>();
        handed.forEach(custody -> people.addAll(List.of(custody.keeper(), custody.handedBy())));
        return new KeyPage(
                key, new CustodyRules(handed, posts), organization.names(people, posts), reader, clock.instant());
    }

    @Transactional
    void read(UUID id, Actor reader) {
        Subject subject = new Subject(SeenKeys.KIND, id);
        worklist.mine(subject, Duty.KNOW, reader)
                .ifPresent(item -> worklist.close(subject, Duty.KNOW, item.assignee(), reader));
    }
}
