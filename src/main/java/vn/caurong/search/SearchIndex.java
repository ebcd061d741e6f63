package vn.caurong.search;

import vn.caurong.kernel.Subject;

/** The index over all subjects. */
public interface SearchIndex {
    /**
     * The subject changed: it is read anew soon after the caller's transaction has committed. Acts
     * that reach its audience say so by themselves; this is for those that do not.
     */
    void touched(Subject subject);

    /** Takes every word of the subject out of the index at once, with the caller's transaction. */
    void forget(Subject subject);
}
