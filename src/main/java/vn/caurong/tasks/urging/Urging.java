package vn.caurong.tasks.urging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Organization;
import vn.caurong.organization.WorkingTime;
import vn.caurong.worklist.Duty;

/**
 * Looks which tasks have reached a step of their unit's ladder and tells of it: in working time, of
 * urgent ones that are due or late at any hour; what falls into a night is told in the morning. Of
 * reports it tells who has to confirm them.
 */
@Component
record Urging(
        UrgingRules rules,
        UrgedRows rows,
        UrgingNotices notices,
        AskedTime asked,
        WaitingReports reports,
        Organization organization,
        Authorities authorities,
        WorkingTime time,
        TransactionTemplate transaction,
        Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Urging.class);

    /** No ladder begins earlier: 60 working days and the longest holidays. */
    private static final Duration FARTHEST = Duration.ofDays(120);

    void run() {
        run(rows.agencies(clock.instant().plus(FARTHEST)));
    }

    /** Each agency in a transaction of its own; the trouble of one stops no other. */
    void run(List<UUID> agencies) {
        Instant now = clock.instant();
        var ladders = new RulesInForce(rules.on(Vietnam.date(now)));
        for (UUID agency : agencies) {
            try {
                transaction.executeWithoutResult(_ -> run(agency, ladders, now));
            } catch (RuntimeException failed) {
                LOG.warn("tasks of agency {} were not urged; tried again with the next run", agency, failed);
            }
        }
    }

    private void run(UUID agency, RulesInForce ladders, Instant now) {
        WorkingTime hours = time.of(agency);
        boolean working = !hours.between(now, now.plusSeconds(1)).isZero();
        LocalDate today = Vietnam.date(now);
        var days = new WorkingDays(today, hours);
        var people = new UrgedPeople(agency, organization, authorities, now);
        List<UrgedStep> steps = reaching(agency, ladders, working, now).stream()
                .flatMap(task -> task.reported() == null
                        ? Stream.concat(
                                told(task, working, reached(task, task.set(), ladders, days, now), people::of),
                                told(
                                        task,
                                        working,
                                        deciding(task, ladders, days, now),
                                        (of, step) -> people.held(of, step, asked.deciders(of), Duty.DIRECT)))
                        : waiting(task, working, ladders, days, people))
                .toList();
        Map<UUID, UUID> bundles = new HashMap<>();
        List<UrgedStep> fresh = rows.tell(
                steps,
                step -> bundles.computeIfAbsent(step.person() == null ? step.post() : step.person(), _ -> Ids.next()),
                now);
        notices.tell(fresh, bundles);
    }

    /** Those that may have reached a step that may be told now. */
    private List<OpenTask> reaching(UUID agency, RulesInForce ladders, boolean working, Instant now) {
        return working
                ? rows.open(agency, now.plus(ladders.reach()))
                : rows.urgent(
                        agency,
                        Vietnam.date(now).plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant());
    }

    private static Stream<UrgedStep> told(
            OpenTask task,
            boolean working,
            Stream<String> steps,
            BiFunction<OpenTask, String, Stream<UrgedStep>> people) {
        return steps.filter(step -> working || Ladder.atAnyHour(step)).flatMap(step -> people.apply(task, step));
    }

    /** However urgent the work is, its confirmation waits for the morning. */
    private Stream<UrgedStep> waiting(
            OpenTask task, boolean working, RulesInForce ladders, WorkingDays days, UrgedPeople people) {
        return working ? reports.told(task, ladders.of(task.leadUnit(), task.agency()), days, people) : Stream.empty();
    }

    /** Whom more time was asked from can still give it in time. */
    private static Stream<String> deciding(OpenTask task, RulesInForce ladders, WorkingDays days, Instant now) {
        Instant asked = task.asked();
        return asked == null || task.due().isBefore(now) ? Stream.empty() : reached(task, asked, ladders, days, now);
    }

    private static Stream<String> reached(
            OpenTask task, Instant since, RulesInForce ladders, WorkingDays days, Instant now) {
        LocalDate due = Vietnam.date(task.due());
        LocalDate set = Vietnam.date(Collections.max(List.of(since, now.minus(FARTHEST))));
        return ladders
                .of(task.leadUnit(), task.agency())
                .reached(days.to(due), days.between(set, due), task.due().isBefore(now))
                .stream();
    }
}
