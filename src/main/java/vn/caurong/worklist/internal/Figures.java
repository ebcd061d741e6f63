package vn.caurong.worklist.internal;

import java.util.List;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;

/** Numbers shown to those who lead; each is a filter of the work list. */
final class Figures {
    /** To those who lead an agency. */
    static final List<String> OF_LEADERS = List.of("late", "today", "sign", "direct");

    private static final List<String> OF_UNIT_HEADS = List.of("late", "today", "assign", "review");

    private Figures() {}

    static List<String> of(Actor actor) {
        return actor.is(Role.LEADER) ? OF_LEADERS : actor.is(Role.UNIT_HEAD) ? OF_UNIT_HEADS : List.of();
    }
}
