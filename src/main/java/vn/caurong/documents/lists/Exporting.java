package vn.caurong.documents.lists;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.ui.Filter;

/** A list as a file: asked for now, written behind the scenes, fetched when it is done. */
@Component
class Exporting {
    private final Exportables lists;
    private final Exports exports;
    private final SchedulerClient scheduler;
    private final Clock clock;

    Exporting(Exportables lists, Exports exports, SchedulerClient scheduler, Clock clock) {
        this.lists = lists;
        this.exports = exports;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** What the job is told. */
    record Errand(UUID id, String list, Exportable.Wanted wanted, Actor actor, String language) {}

    /**
     * @throws RefusalException for a list nobody knows
     */
    @Transactional
    void ask(Errand errand) {
        Exportable list = lists.named(errand.list());
        long count = list.count(errand.wanted(), errand.actor());
        exports.add(errand.id(), list.titleKey(), count > Filter.COUNTED ? null : count, errand.actor());
        scheduler.scheduleIfNotExists(
                ListTasks.EXPORT.instance(errand.id().toString()).data(errand).scheduledTo(clock.instant()));
    }
}
