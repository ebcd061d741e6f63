package vn.caurong.organization.authority;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.administration.Typed;

/** An administrator enters the last day of what a post may sign. */
@Component
class EndingGrants {
    private final Administration administration;
    private final Grants grants;
    private final Journal journal;

    EndingGrants(Administration administration, Grants grants, Journal journal) {
        this.administration = administration;
        this.grants = grants;
        this.journal = journal;
    }

    /**
     * @return the post
     */
    @Transactional
    public UUID end(UUID id, String last, String basis, Actor by) {
        GrantRow grant = grants.one(id);
        administration.require(grant.agency(), by);
        LocalDate day = Typed.day(last);
        Ruling.unless(!day.isBefore(grant.from()), "organization.refused.period")
                .and(() -> Ruling.unless(
                        grant.to() == null || !day.isAfter(grant.to()), "organization.refused.endedBefore", day))
                .orThrow();
        grants.end(id, day);
        journal.record(new Entry(
                grant.agency(),
                "organization.signing-authority-ended",
                new Subject("signing-authority", id),
                by,
                Map.of("last", day.toString()),
                basis));
        return grant.post();
    }
}
