package vn.caurong.calendar.waiting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.calendar.week.Week;

/** Weeks stop waiting by the clock: what is over and was not published is nobody's turn any more. */
@Component
record SettlingWeeks(JdbcClient jdbc, WaitingWeeks waiting, TransactionTemplate transaction, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(SettlingWeeks.class);

    private record Due(UUID agency, int year, int week) {}

    /** Each week in a transaction of its own; the trouble of one stops no other. */
    void run() {
        for (Due due : due()) {
            try {
                transaction.executeWithoutResult(
                        _ -> waiting.settle(new Week(due.year(), due.week()), due.agency(), null));
            } catch (RuntimeException failed) {
                LOG.warn("{} was not settled; tried again with the next run", due, failed);
            }
        }
    }

    private List<Due> due() {
        return jdbc.sql("""
                        select agency, year, week from calendar.week
                        where next_over <= ? order by next_over limit 1000
                        """)
                .param(OffsetDateTime.now(clock))
                .query((row, n) -> new Due(row.getObject("agency", UUID.class), row.getInt("year"), row.getInt("week")))
                .list();
    }
}
