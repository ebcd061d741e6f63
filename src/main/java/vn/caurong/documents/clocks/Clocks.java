package vn.caurong.documents.clocks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.register.Urgency;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/**
 * Deadlines by law (core, "Deadlines"): begun with the rule in force, kept with it, met once. Called
 * by the use case that takes the step, in its transaction.
 */
@Component
public class Clocks {
    private final ClockRules rules;
    private final ClockRuns runs;
    private final WorkingTime time;
    private final Clock clock;

    Clocks(ClockRules rules, ClockRuns runs, WorkingTime time, Clock clock) {
        this.rules = rules;
        this.runs = runs;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Begins a step, by the working time of the agency whose step it is. From the same instant it
     * is the same run, with the due time it was given then.
     *
     * @param urgency 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc
     * @return when it is due; null when no rule was in force on that day
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable Instant begin(LegalClock step, Subject subject, Instant start, int urgency, UUID agency) {
        return rules.inForce(step, Urgency.of(urgency).isUrgent(), Vietnam.date(start))
                .map(rule -> runs.begin(subject, rule, start, rule.due(start, time.of(agency))))
                .orElse(null);
    }

    /** Begins a step now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable Instant beginNow(LegalClock step, Subject subject, int urgency, UUID agency) {
        return begin(step, subject, clock.instant(), urgency, agency);
    }

    /** The step is done, or is not to be done any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void met(Subject subject, LegalClock... steps) {
        for (LegalClock step : steps) {
            runs.met(subject, step, clock.instant());
        }
    }

    /** The step is to be done after all; its deadline stays what it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void again(Subject subject, LegalClock... steps) {
        for (LegalClock step : steps) {
            runs.again(subject, step);
        }
    }

    /** The steps of a subject with their deadlines. */
    public List<ClockLine> of(Subject subject) {
        return runs.of(subject);
    }
}
