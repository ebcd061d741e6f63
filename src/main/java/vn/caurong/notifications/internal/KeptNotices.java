package vn.caurong.notifications.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.notifications.Live;
import vn.caurong.notifications.NewNotice;
import vn.caurong.notifications.Notices;

/** Notices in the database; whom they concern looks again. */
@Component
class KeptNotices implements Notices {
    private final NoticeRows rows;
    private final Unread unread;
    private final Live live;
    private final Clock clock;

    KeptNotices(NoticeRows rows, Unread unread, Live live, Clock clock) {
        this.rows = rows;
        this.unread = unread;
        this.live = live;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(List<NewNotice> notices) {
        live.changed(notices.stream()
                .filter(notice -> rows.insert(notice, clock.instant()))
                .map(NewNotice::person)
                .toList());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Collection<UUID> abouts) {
        if (!abouts.isEmpty()) {
            live.changed(rows.settle(abouts, clock.instant()));
        }
    }

    @Override
    @Transactional
    public void seen(Subject subject, Actor reader) {
        if (unread.of(reader).contains(subject)) {
            rows.read(reader.person(), subject, clock.instant());
            live.changed(List.of(reader.person()));
        }
    }

    /** Everything at once. */
    @Transactional
    void allRead(Actor reader) {
        if (rows.read(reader.person(), null, clock.instant()) > 0) {
            live.changed(List.of(reader.person()));
        }
    }
}
