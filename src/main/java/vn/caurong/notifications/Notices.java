package vn.caurong.notifications;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;

/** Tells people what concerns them: in the bell at once, by e-mail as each prefers. */
public interface Notices {
    /**
     * In the caller's transaction; what was told before on the same occasion is not told again.
     * Who was just told what happened to a subject, without an item, is not told of the item that
     * came with it besides.
     */
    void tell(List<NewNotice> notices);

    /** These work items are done: what was told of them counts as read. */
    void settle(Collection<UUID> abouts);

    /** The reader has the subject before them: what was told of it counts as read. */
    void seen(Subject subject, Actor reader);
}
