package vn.caurong.calendar.entries;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is over waits for another time no more. */
@Component
record SettlingEntries(ArrangingRows rows, ArrangingEntries arranging, TransactionTemplate transaction) {
    private static final Logger LOG = LoggerFactory.getLogger(SettlingEntries.class);

    /** Each in a transaction of its own; the trouble of one stops no other. */
    void run() {
        for (UUID entry : rows.due()) {
            try {
                transaction.executeWithoutResult(_ -> arranging.settle(entry, null));
            } catch (RuntimeException failed) {
                LOG.warn("Entry {} was not looked at; tried again with the next run", entry, failed);
            }
        }
    }
}
