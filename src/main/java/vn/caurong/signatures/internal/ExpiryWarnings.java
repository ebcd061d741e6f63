package vn.caurong.signatures.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.WorkList;

/** Tells of certificates that end soon. Each of the days ahead is told once, however often this runs. */
@Component
class ExpiryWarnings {
    private static final int LAST_DAYS = 7;

    private final EndingKeys ending;
    private final ExpiryReaders readers;
    private final WorkList worklist;
    private final Clock clock;

    ExpiryWarnings(EndingKeys ending, ExpiryReaders readers, WorkList worklist, Clock clock) {
        this.ending = ending;
        this.readers = readers;
        this.worklist = worklist;
        this.clock = clock;
    }

    @Transactional
    void tell() {
        Instant now = clock.instant();
        ending.due(Vietnam.today(clock), now).forEach(key -> tell(key, now));
    }

    private void tell(SeenKey key, Instant now) {
        int urgency = key.daysLeft(now) <= LAST_DAYS ? 1 : 0;
        worklist.open(
                readers.of(key).stream()
                        .map(reader -> new NewItem(
                                new Subject(SeenKeys.KIND, key.id()),
                                Duty.KNOW,
                                reader,
                                key.validTo(),
                                urgency,
                                key.name(),
                                "",
                                key.issuer()))
                        .toList(),
                null);
        ending.told(key, now);
    }
}
