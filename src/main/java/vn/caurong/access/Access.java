package vn.caurong.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;

/**
 * The audience of subjects. It grows with duties and never shrinks by finishing. Lists, search,
 * counts, files and exports join the view {@code access.visible (subject_kind, subject_id,
 * principal)} with {@code principal = any(:principals)}.
 */
public interface Access {
    /**
     * Adds to the audience, in the transaction of the duty that causes it; granting twice is the
     * same row.
     */
    void grant(Subject subject, Principal principal, String why);

    /** The same for whoever sees it only from where they stand: as long as the subject is not restricted. */
    void grantAround(Subject subject, Principal principal, String why);

    /**
     * Takes a principal out: explicit and journaled; {@code by}'s agency holds the journal line.
     */
    void withdraw(Subject subject, Principal principal, String reason, Actor by);

    /**
     * Grants to a post with a duty what goes with it: the post, the head of its unit and of the
     * units above within its agency, the clerks of the agency and its leaders by field; of these,
     * once the subject is restricted, the post and the head of the agency only.
     *
     * @param restricted true to restrict the subject from now on, as {@link #restrict} does
     */
    void grantDuty(Subject subject, UUID post, String why, boolean restricted);

    /**
     * From now on and for good the subject is restricted (hạn chế): only those with a present or
     * past duty, the named and the head of the agency see it; those who stood around it no longer,
     * whatever they are granted for their place later. Journaled with whom it closed to.
     */
    void restrict(Subject subject, Actor by);

    /**
     * Takes {@link #restrict} back, where how open a subject is may be changed: who stood around it sees it
     * again. Journaled when it was restricted.
     */
    void unrestrict(Subject subject, Actor by);

    /**
     * Opens the subject to delegates of this duty of the post, as long as the duty is open; called
     * by the work list. A restricted subject opens only where the delegation's basis says so.
     */
    void dutyOpened(Subject subject, UUID post, String duty);

    /** The duty is over: delegates who did nothing on the subject see it no longer. */
    void dutyClosed(Subject subject, UUID post, String duty);

    /** Somebody acted on the subject: it stays readable for them as a person, unless restricted. */
    void participated(Subject subject, Actor actor);

    /**
     * The actor's principals now, for the SQL array parameter {@code principals}; computed once per
     * request.
     */
    String[] principals(Actor actor);

    /** The same of a person, for checks that nobody asks for. */
    String[] principalsOf(UUID person);

    boolean maySee(Subject subject, Actor actor);

    /**
     * @throws vn.caurong.kernel.NotVisibleException unless the actor may see the subject
     */
    void require(Subject subject, Actor actor);

    /** Why a person can see a subject: the rows that let them. */
    List<Why> why(Subject subject, UUID person);

    record Why(String principal, String why, Instant since) {}
}
