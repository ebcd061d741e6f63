package vn.caurong.exchange.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;

/** The last day an agency is reached through a partner; what did not begin is taken away. */
@Component
class EndingReaches {
    private final PartnersOfTheCity city;
    private final ReachRows rows;
    private final Journal journal;
    private final Clock clock;

    EndingReaches(PartnersOfTheCity city, ReachRows rows, Journal journal, Clock clock) {
        this.city = city;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @return the partner
     */
    @Transactional
    public UUID end(UUID id, String typed, Actor by) {
        ReachRow row = city.reach(id, by);
        LocalDate last = Typed.day(typed);
        ReachRules.mayEnd(row, last, Vietnam.today(clock)).orThrow();
        rows.end(id, last);
        return told("exchange.reach-ended", row, Map.of("code", row.code(), "last", typed), by);
    }

    /**
     * @return the partner
     */
    @Transactional
    public UUID remove(UUID id, Actor by) {
        ReachRow row = city.reach(id, by);
        ReachRules.mayBeRemoved(row, Vietnam.today(clock)).orThrow();
        rows.remove(id);
        return told("exchange.reach-removed", row, Map.of("code", row.code()), by);
    }

    private UUID told(String act, ReachRow row, Map<String, String> facts, Actor by) {
        journal.record(Entry.of(by, act, new Subject("partner", row.partner())).with(facts));
        return row.partner();
    }
}
