package vn.caurong.tasks.urging;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Organization;
import vn.caurong.organization.WorkingTime;

/**
 * Looks which tasks have reached a step of their unit's ladder and tells of it: in working time, of urgent ones that are
 * due or late also on days off, by day, and at any hour only that the deadline of an urgent one has just passed; all
 * else that falls into a night is told in the morning. Of what waits for a decision it tells who decides.
 */
@Component
record Urging(
        UrgingRules rules,
        Looks looks,
        UntoldBundles untold,
        Circumstances circumstances,
        UrgingSlices slices,
        UrgingNotices notices,
        Organization organization,
        Authorities authorities,
        WorkingTime time,
        TransactionTemplate transaction,
        Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Urging.class);

    void run() {
        run(Stream.concat(looks.agencies().stream(), untold.agencies().stream())
                .distinct()
                .toList());
    }

    /** Each agency in transactions of its own; the trouble of one stops no other. */
    void run(List<UUID> agencies) {
        Instant now = clock.instant();
        var ladders = new RulesInForce(rules.on(Vietnam.date(now)));
        for (UUID agency : agencies) {
            try {
                run(agency, ladders, now);
            } catch (RuntimeException failed) {
                LOG.warn("tasks of agency {} were not urged; tried again with the next run", agency, failed);
            }
        }
    }

    private void run(UUID agency, RulesInForce ladders, Instant now) {
        WorkingTime hours = time.of(agency);
        LocalDate today = Vietnam.date(now);
        var days = new WorkingDays(today, hours);
        var people = new UrgedPeople(agency, organization, authorities, now);
        Set<String> facts = Stream.of(ladders.facts(agency), people.facts(), days(days, today))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        transaction.executeWithoutResult(_ -> circumstances.follow(agency, today, facts));
        boolean working = !hours.between(now, now.plusSeconds(1)).isZero();
        slices.through(agency, new ReachedSteps(ladders, days, now), people, working);
        transaction.executeWithoutResult(_ -> notices.tell(agency, working, now));
    }

    private static Stream<String> days(WorkingDays days, LocalDate today) {
        return days.unusual(Circumstances.watched(today)).map(day -> Circumstances.DAY + day);
    }
}
