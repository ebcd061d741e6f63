package vn.caurong.access.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** Access by the rows of the audience. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
class AudienceAccess implements Access {
    private final Audience audience;
    private final Principals principals;
    private final DutyAudience duties;
    private final Journal journal;

    AudienceAccess(Audience audience, Principals principals, DutyAudience duties, Journal journal) {
        this.audience = audience;
        this.principals = principals;
        this.duties = duties;
        this.journal = journal;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(Subject subject, Principal principal, String why) {
        audience.add(subject, List.of(principal.text()), why);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Subject subject, Principal principal, String reason, Actor by) {
        if (audience.remove(subject, principal.text())) {
            journal.record(Entry.of(by, "access.withdrawn", subject)
                    .with(Map.of("principal", principal.text()))
                    .saying(reason));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void grantDuty(Subject subject, UUID post, String why, boolean restricted) {
        if (restricted) {
            audience.restrict(subject);
        }
        List<Principal> rows = restricted ? duties.restricted(post) : duties.open(post);
        audience.add(subject, rows.stream().map(Principal::text).toList(), why);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void restrict(Subject subject, Collection<? extends Principal> keep, Actor by) {
        audience.restrict(subject);
        var kept = new ArrayList<>(keep.stream().map(Principal::text).toList());
        kept.add(new Principal.UnitRole(by.agency(), "HEAD").text());
        var withdrawn = String.join(" ", audience.keepOnly(subject, kept));
        journal.record(Entry.of(by, "access.restricted", subject).with(Map.of("withdrawn", withdrawn)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void dutyOpened(Subject subject, UUID post, String duty) {
        String row = Audience.duty(audience.restricted(subject), post, duty);
        audience.add(subject, List.of(row), "delegated");
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void dutyClosed(Subject subject, UUID post, String duty) {
        audience.remove(subject, Audience.duty(false, post, duty));
        audience.remove(subject, Audience.duty(true, post, duty));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void participated(Subject subject, Actor actor) {
        if (!audience.restricted(subject)) {
            audience.add(subject, List.of(new Principal.Person(actor.person()).text()), "participated");
        }
    }

    @Override
    public String[] principals(Actor actor) {
        return principals.of(actor.person());
    }

    @Override
    public boolean maySee(Subject subject, Actor actor) {
        return audience.visible(subject, principals(actor));
    }

    @Override
    public void require(Subject subject, Actor actor) {
        if (!maySee(subject, actor)) {
            throw new NotVisibleException(subject);
        }
    }

    @Override
    public List<Why> why(Subject subject, UUID person) {
        return audience.why(subject, principals.of(person));
    }
}
