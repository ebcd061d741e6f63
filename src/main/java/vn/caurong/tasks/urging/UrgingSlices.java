package vn.caurong.tasks.urging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through the tasks of an agency that may have reached a step, slice by slice, each in a transaction of its own: the
 * trouble of one undoes no other. What a slice found is kept with the bundle it is told in; once all are done every
 * person is told in one notice ({@link UrgingNotices}).
 */
@Component
record UrgingSlices(
        UrgedRows rows,
        UntoldBundles untold,
        UrgedSteps told,
        Looks looks,
        AskedTime asked,
        WaitingDecisions decisions,
        TransactionTemplate transaction) {
    private static final Logger LOG = LoggerFactory.getLogger(UrgingSlices.class);

    void through(UUID agency, ReachedSteps reached, UrgedPeople people, boolean working) {
        Instant now = reached.now();
        each(agency, working, now, tasks -> {
            var round = new UrgingRound(reached, people, working);
            tasks.forEach(task -> look(task, round));
            transaction.executeWithoutResult(_ -> keep(agency, round, working, now));
        });
    }

    /** The next is read from where this one ended, whatever became of it. */
    private void each(UUID agency, boolean working, Instant now, Consumer<List<OpenTask>> act) {
        List<OpenTask> slice = rows.first(agency, working, now);
        while (!slice.isEmpty()) {
            try {
                act.accept(slice);
            } catch (RuntimeException failed) {
                LOG.warn("{} tasks of agency {} were not urged; tried again", slice.size(), agency, failed);
            }
            slice = slice.size() < UrgedRows.SLICE ? List.of() : rows.behind(slice.getLast(), agency, working, now);
        }
    }

    private void look(OpenTask task, UrgingRound round) {
        if (task.runs()) {
            round.running(task, asked, decisions);
        } else {
            round.waiting(task, decisions);
        }
    }

    private void keep(UUID agency, UrgingRound round, boolean working, Instant now) {
        List<UrgedStep> steps = round.steps();
        if (!steps.isEmpty()) {
            Map<UUID, UUID> bundles = untold.of(
                    agency, working, steps.stream().map(UrgedStep::person).toList());
            told.tell(steps, bundles, now);
        }
        looks.next(round.looks());
    }
}
