package vn.caurong.search;

import java.util.Collection;
import java.util.List;
import vn.caurong.kernel.Actor;

/** Looks subjects up for a field in which one is picked, by number or words, with rights as in every search. */
public interface Finding {
    /**
     * Better ones first, of these the newest. The last word may be unfinished: when the words find
     * nothing, it may be the beginning of one in the heading.
     *
     * @param kinds as in {@link Searchable#kind}
     */
    List<Found> find(String typed, Collection<String> kinds, int most, Actor actor);
}
