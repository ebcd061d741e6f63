package vn.caurong.documents.city;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.UUID;
import vn.caurong.kernel.Preparation.Memory;

/**
 * One step of the story.
 *
 * @param day working days before the first day
 * @param owner the agency whose registers it may touch
 */
record Act(int day, LocalTime hour, UUID owner, Doing doing) {
    static final Comparator<Act> IN_TIME =
            Comparator.<Act>comparingInt(act -> -act.day()).thenComparing(Act::hour);

    interface Doing {
        void in(Memory memory);
    }
}
