package vn.caurong.tasks.urging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.WorkingTime;

/**
 * Looks which tasks have reached a step of their unit's ladder and tells of it: in working time, of
 * urgent ones at any hour; what falls into a night is told in the morning.
 */
@Component
record Urging(
        UrgingRules rules,
        UrgedRows rows,
        UrgingNotices notices,
        Organization organization,
        WorkingTime time,
        TransactionTemplate transaction,
        Clock clock) {
    /** No ladder begins earlier: 60 working days and the longest holidays. */
    private static final Duration FARTHEST = Duration.ofDays(120);

    void run() {
        run(rows.agencies(clock.instant().plus(FARTHEST)));
    }

    /** Each agency in a transaction of its own. */
    void run(List<UUID> agencies) {
        Instant now = clock.instant();
        var ladders = new RulesInForce(rules.on(Vietnam.date(now)));
        for (UUID agency : agencies) {
            transaction.executeWithoutResult(_ -> run(agency, ladders, now));
        }
    }

    private void run(UUID agency, RulesInForce ladders, Instant now) {
        WorkingTime hours = time.of(agency);
        boolean working = !hours.between(now, now.plusSeconds(1)).isZero();
        LocalDate today = Vietnam.date(now);
        var days = new WorkingDays(today, hours);
        var people = new UrgedPeople(agency, organization, today);
        List<UrgedStep> steps = rows.open(agency, now.plus(FARTHEST)).stream()
                .filter(task -> working || task.urgent())
                .flatMap(task -> ladders
                        .of(task.leadUnit(), agency)
                        .reached(days.to(Vietnam.date(task.due())), task.due().isBefore(now))
                        .stream()
                        .map(step -> people.of(task, step)))
                .toList();
        Map<UUID, UUID> bundles = new HashMap<>();
        List<UrgedStep> fresh = rows.tell(
                steps,
                step -> bundles.computeIfAbsent(step.person() == null ? step.post() : step.person(), _ -> Ids.next()),
                now);
        notices.tell(fresh, bundles);
    }
}
