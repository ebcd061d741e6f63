package vn.caurong.access.internal;

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
import vn.caurong.organization.Post;

/** Access by the rows of the audience. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
class AudienceAccess implements Access {
    private static final String RESTRICTED = "access.restricted";

    private final Audience audience;
    private final RestrictedSubjects restricted;
    private final Principals principals;
    private final DutyAudience duties;
    private final Journal journal;

    AudienceAccess(
            Audience audience,
            RestrictedSubjects restricted,
            Principals principals,
            DutyAudience duties,
            Journal journal) {
        this.audience = audience;
        this.restricted = restricted;
        this.principals = principals;
        this.duties = duties;
        this.journal = journal;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(Subject subject, Principal principal, String why) {
        audience.add(subject, List.of(principal), List.of(), why);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void grantAround(Subject subject, Principal principal, String why) {
        audience.add(subject, List.of(), List.of(principal), why);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Subject subject, Principal principal, String reason, Actor by) {
        if (audience.remove(subject, principal)) {
            journal.record(Entry.of(by, "access.withdrawn", subject)
                    .with(Map.of("principal", principal.text()))
                    .saying(reason));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void grantDuty(Subject subject, UUID id, String why, boolean restricted) {
        Post post = duties.of(id);
        if (restricted) {
            List<String> closed = this.restricted.close(subject);
            if (!closed.isEmpty()) {
                record(Entry.system(post.agency(), RESTRICTED, subject), closed);
            }
        }
        audience.add(subject, duties.own(post), duties.around(post), why);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void restrict(Subject subject, Actor by) {
        record(Entry.of(by, RESTRICTED, subject), restricted.close(subject));
        audience.add(subject, List.of(new Principal.UnitRole(by.agency(), "HEAD")), List.of(), "restricted");
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void unrestrict(Subject subject, Actor by) {
        if (restricted.open(subject)) {
            journal.record(Entry.of(by, "access.unrestricted", subject).with(Map.of()));
            audience.add(subject, List.of(), List.of(), "unrestricted"); // whoever listens looks again
        }
    }

    private void record(Entry entry, List<String> closed) {
        journal.record(entry.with(Map.of("withdrawn", String.join(" ", closed))));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void dutyOpened(Subject subject, UUID post, String duty) {
        var any = new Principal.Delegate(post, duty, false);
        var trusted = new Principal.Delegate(post, duty, true);
        audience.add(subject, List.of(trusted), List.of(any), "delegated");
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void dutyClosed(Subject subject, UUID post, String duty) {
        audience.take(subject, new Principal.Delegate(post, duty, false), new Principal.Delegate(post, duty, true));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void participated(Subject subject, Actor actor) {
        audience.add(subject, List.of(), List.of(new Principal.Person(actor.person())), "participated");
    }

    @Override
    public String[] principals(Actor actor) {
        return principalsOf(actor.person());
    }

    @Override
    public String[] principalsOf(UUID person) {
        Unwritten.write(); // whoever asks looks next
        return principals.of(person);
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
        return audience.why(subject, principalsOf(person));
    }
}
