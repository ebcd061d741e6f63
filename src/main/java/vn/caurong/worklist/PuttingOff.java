package vn.caurong.worklist;

import java.util.List;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;

/** Để sau: what waits for one stands aside until a time of one's choice, never past its due time. */
public interface PuttingOff {
    /** Times offered now, by the words of their message keys. */
    List<String> offered();

    /**
     * Puts off what waits for the actor on the subject.
     *
     * @param until one of those offered
     * @throws vn.caurong.kernel.RefusalException when nothing waits, or it is due before
     */
    void putOff(Subject subject, String until, Actor actor);
}
