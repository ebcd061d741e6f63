package vn.caurong.organization.units;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;

/** Puts planned changes of units in as their day begins. */
@Configuration(proxyBeanMethods = false)
class ComingChanges {
    @Bean
    RecurringTask<Void> comingUnitChanges(Coming coming, Clock clock) {
        return Tasks.recurring("organization.unit-changes", Schedules.daily(Vietnam.ZONE, LocalTime.MIDNIGHT))
                .execute((instance, context) -> coming.put(clock));
    }

    @Bean
    static Coming coming(DueChanges changes, UnitRows rows, Journal journal, TransactionTemplate transaction) {
        return new Coming(changes, rows, journal, transaction);
    }

    /** Each change in a transaction of its own; done again, nothing is left to do. */
    record Coming(DueChanges changes, UnitRows rows, Journal journal, TransactionTemplate transaction) {
        void put(Clock clock) {
            changes.due(Vietnam.today(clock)).forEach(change -> transaction.executeWithoutResult(_ -> put(change)));
        }

        private void put(UUID change) {
            changes.apply(change)
                    .ifPresent(unit -> journal.record(Entry.system(
                            rows.unit(unit).agency(), "organization.unit-changed", new Subject("unit", unit))));
        }
    }
}
