package vn.caurong.organization.authority;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** Delegations entered: one's own, or by the administrator for who holds the post. */
@Component
class KeepingDelegations {
    private final Administration administration;
    private final Organization organization;
    private final Delegating delegating;
    private final Clock clock;

    KeepingDelegations(Administration administration, Organization organization, Delegating delegating, Clock clock) {
        this.administration = administration;
        this.organization = organization;
        this.delegating = delegating;
        this.clock = clock;
    }

    @Transactional
    public void give(DelegationForm form, Actor by) {
        delegating.delegate(form.proposed(), by, by);
    }

    /** In the name of who holds the post today. */
    @Transactional
    public void giveFor(UUID agency, String post, DelegationForm form, Actor by) {
        administration.require(agency, by);
        Post from = organization.postsOf(agency, Vietnam.today(clock)).stream()
                .filter(each -> each.id().toString().equals(post) && each.holder() != null)
                .findFirst()
                .orElseThrow(() -> new RefusalException("organization.refused.noGiver"));
        UUID person = java.util.Objects.requireNonNull(from.holder());
        var giver = new Actor(
                person,
                from.id(),
                null,
                from.unit(),
                agency,
                Set.of(from.role()),
                String.valueOf(from.holderName()),
                from.title());
        delegating.delegate(form.proposed(), giver, by);
    }
}
