package vn.caurong.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Actor;

/**
 * What every page knows about its request: the words, who acts, the way around. Each template gets
 * one as {@code screen}; it lives as long as the request.
 */
public interface Screen {
    /**
     * A text of the catalogue in the reader's language. Whole numbers are written as on paper
     * without grouping ({@code 2148}), dates and instants as {@link vn.caurong.kernel.Vietnam}
     * does, refusals as their sentence; an unknown key shows itself.
     */
    String t(String key, @Nullable Object... arguments);

    /** {@code vi} or {@code en}. */
    String language();

    /** {@code auto}, {@code light} or {@code dark}. */
    String theme();

    /** Whether single letters work as keys. */
    boolean keys();

    /** Who acts, null before sign-in. */
    @Nullable
    Actor actor();

    /** For whom the actor stands in, null when in an own post. */
    Visitors.@Nullable Acting acting();

    /** The systems of the left navigation with what waits in each. */
    List<Navigation.Entry> navigation();

    /** What waits to be read behind the bell. */
    long unread();

    /** From where the live channel of this page begins. */
    long position();

    /** Ways to settings of one's own. */
    List<Navigation.AccountDoor> accountDoors();

    /** What the last act has to say, shown once. */
    @Nullable
    Note note();

    /** A fresh idempotency key for one form. */
    UUID key();

    /** Name of the hidden field against forged requests, empty when there is none. */
    String csrfName();

    String csrfToken();

    /** The address of a browser file under its content hash, cached for a year. */
    String asset(String path);

    /** The address of this page with its query, for ways back. */
    String here();

    /** How much of the demo city is there, in percent; null when all of it is, or none is wanted. */
    @Nullable
    Integer filling();

    Instant now();

    /** How a due time is said from now; null says that nothing is due. */
    Due due(@Nullable Instant due);

    /** {@code 05/04/2020}. */
    String date(LocalDate day);

    /** {@code 9:41, 06/04}; with the year when it is another one. */
    String time(Instant instant);

    /** {@code Thứ Hai, 06/04/2020 · 9:40}. */
    String today();

    /** A count with its thousands apart: {@code 1.234}. */
    String count(long number);

    /** Size of a file: {@code 34 KB}. */
    String size(long bytes);

    /** Contributed by whoever fills the demo city behind the first page. */
    interface Filling {
        /** Null when nothing is left to do. */
        @Nullable
        Integer percent();
    }
}
