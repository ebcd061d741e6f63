package vn.caurong.notifications;

import java.util.Collection;
import java.util.UUID;

/** Says whose counts may have changed, so that their open pages look again. */
public interface Live {
    /** In the caller's transaction: once it is committed, within about a second. */
    void changed(Collection<UUID> people);
}
