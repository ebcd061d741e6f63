package vn.caurong.documents.recipients;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.recipients.ReminderJob.Reminder;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;

/** Nhắc: the clerks of recipients who have not taken a document in are told so, once a day. */
@Component
class Reminding {
    private final DeliveryRows rows;
    private final RemindedDeliveries reminded;
    private final SchedulerClient scheduler;
    private final Journal journal;
    private final Clock clock;

    Reminding(DeliveryRows rows, RemindedDeliveries reminded, SchedulerClient scheduler, Journal journal, Clock clock) {
        this.rows = rows;
        this.reminded = reminded;
        this.scheduler = scheduler;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @return how many are reminded now
     * @throws vn.caurong.kernel.RefusalException when nobody is picked, or all of them were reminded
     *     today or have it
     */
    @Transactional
    int remind(UUID outgoing, List<UUID> agencies, Actor by) {
        rows.visible(outgoing, by);
        Ruling.unless(!agencies.isEmpty(), "recipients.refused.nobody").orThrow();
        LocalDate today = Vietnam.today(clock);
        List<UUID> fresh = reminded.add(outgoing, agencies, today, by, Timestamp.from(clock.instant()));
        Ruling.unless(!fresh.isEmpty(), "recipients.refused.remindedToday").orThrow();
        fresh.forEach(agency -> scheduler.scheduleIfNotExists(ReminderJob.TASK
                .instance(outgoing + ":" + agency + ":" + today)
                .data(new Reminder(outgoing, agency, today))
                .scheduledTo(clock.instant())));
        journal.record(Entry.of(by, "outgoing.reminded", new Subject("outgoing", outgoing))
                .with(Map.of("recipients", Integer.toString(fresh.size()))));
        return fresh.size();
    }
}
