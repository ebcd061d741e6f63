package vn.caurong.ui;

import vn.caurong.kernel.Actor;

/** What the shell's bell shows; contributed by the module that tells people things. */
public interface Bell {
    /** Exactly the rows of the list behind it. */
    long unread(Actor actor);

    /** Up to where a page made now is right, for the live channel to begin from. */
    long position();
}
