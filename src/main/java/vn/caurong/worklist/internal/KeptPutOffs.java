package vn.caurong.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.WorkingTime;
import vn.caurong.worklist.PuttingOff;

/** Putting off from the lists of other modules. */
@Component
class KeptPutOffs implements PuttingOff {
    private final WorkListQuery query;
    private final Snoozing snoozing;
    private final WorkingTime hours;
    private final Clock clock;

    KeptPutOffs(WorkListQuery query, Snoozing snoozing, WorkingTime hours, Clock clock) {
        this.query = query;
        this.snoozing = snoozing;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public List<String> offered() {
        return PutOff.offered(clock.instant());
    }

    @Override
    @Transactional
    public void putOff(Subject subject, String until, Actor actor) {
        Ruling.unless(offered().contains(until), "worklist.refused.snooze-past").orThrow();
        Set<UUID> waiting = query.rows(actor, subject).stream()
                .filter(WorkRow::waitsForReader)
                .map(row -> row.item().id())
                .collect(Collectors.toSet());
        Ruling.unless(!waiting.isEmpty(), "worklist.refused.nothing-waits").orThrow();
        Instant then = PutOff.valueOf(until.toUpperCase(Locale.ROOT)).from(clock.instant(), hours);
        int refused = snoozing.snooze(waiting, then, actor);
        Ruling.unless(refused < waiting.size(), "worklist.refused.snooze-all").orThrow();
    }
}
