package vn.caurong.ui;

import java.util.List;
import vn.caurong.kernel.Actor;

/** Doors of the left navigation; each module with a system of its own contributes a bean. */
public interface Navigation {
    /** The entries this person has, counts included; called once per page, so it must be quick. */
    List<Entry> entries(Actor actor);

    /**
     * One door.
     *
     * @param key what a page names as its place, for example {@code incoming}
     * @param icon name in the sprite
     * @param label message key of the name
     * @param href address of the list that has exactly {@code count} rows waiting
     * @param count what waits there, 0 shows nothing
     * @param order lower comes first; tens, so that a later module fits between
     */
    record Entry(String key, String icon, String label, String href, long count, int order) {}

    /** What the shell's bell shows; contributed by the module that tells people things. */
    interface Bell {
        /** Exactly the rows of the list behind it. */
        long unread(Actor actor);

        /** Up to where a page made now is right, for the live channel to begin from. */
        long position();
    }

    /**
     * A way from the page of oneself to settings of one's own; each module with such contributes a
     * bean.
     *
     * @param label message key of its name
     */
    record AccountDoor(String label, String href) {}
}
