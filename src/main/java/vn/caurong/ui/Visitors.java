package vn.caurong.ui;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Actor;

/** Who is looking at the page; contributed by the module that signs people in. */
public interface Visitors {
    /** The acting context of the current request, null before sign-in. */
    @Nullable
    Actor actor();

    /** For whom the actor stands in, null when in an own post. */
    @Nullable
    Acting acting(Actor actor);

    /**
     * The words of the bar shown as long as one acts for another.
     *
     * @param name of the person whose post it is, empty when the post is vacant
     * @param title of the post acted for
     * @param until the last day, null when open
     * @param own post to go back to, null for one who holds none
     */
    record Acting(
            String name,
            String title,
            @Nullable LocalDate until,
            @Nullable UUID own) {}
}
