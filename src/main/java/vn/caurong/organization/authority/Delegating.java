package vn.caurong.organization.authority;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Post;

/** Giao việc thay: enters a delegation once its rules hold. */
@Component
class Delegating {
    private final Authorities authorities;
    private final NewDelegations rows;
    private final Journal journal;

    Delegating(Authorities authorities, NewDelegations rows, Journal journal) {
        this.authorities = authorities;
        this.rows = rows;
        this.journal = journal;
    }

    /** The actor hands the work of their own post to somebody for a time. */
    @Transactional
    UUID delegate(DelegationRules.Proposed given, Actor by) {
        return delegate(given, by, by);
    }

    /**
     * @param giver whose work it is, in the post it is given from
     * @param by who enters it: the giver, or the administrator of their agency
     */
    @Transactional
    public UUID delegate(DelegationRules.Proposed given, Actor giver, Actor by) {
        List<Post> held = authorities.standing(given.toPerson(), given.from()).posts();
        DelegationRules.mayDelegate(giver, given, held).orThrow();
        UUID id = Ids.next();
        rows.insert(id, given, giver);
        journal.record(new Entry(
                giver.agency(),
                "organization.delegation-entered",
                new Subject("delegation", id),
                by,
                Map.of("basis", given.basis()),
                null));
        return id;
    }
}
