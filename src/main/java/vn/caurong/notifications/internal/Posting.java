package vn.caurong.notifications.internal;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.notifications.internal.LetterQueue.Letter;
import vn.caurong.notifications.internal.Postman.Written;

/**
 * Puts letters together and hands them over. A server that is down is asked again, ever more
 * rarely, for five days; nothing is lost meanwhile, and what was taken is not sent again.
 */
@Component
record Posting(
        Letters letters,
        LetterQueue queue,
        Writing writing,
        Postman postman,
        TransactionTemplate transaction,
        Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Posting.class);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(5);
    private static final Duration RAREST = Duration.ofMinutes(30);

    /** Longer than one try can take. */
    private static final Duration TAKEN = Duration.ofMinutes(2);

    void run() {
        if (!postman.isThere()) {
            return;
        }
        letters.due(clock.instant())
                .forEach(reader -> transaction.executeWithoutResult(_ -> letters.put(reader, clock.instant())));
        boolean goesOn = true;
        while (goesOn) {
            Instant now = clock.instant();
            goesOn = queue.take(now, now.plus(TAKEN)).stream().anyMatch(this::handOver);
        }
    }

    /**
     * @return false when the server does not answer: the others need not try now
     */
    private boolean handOver(Letter letter) {
        try {
            Optional<Written> written = writing.of(letter);
            if (written.isPresent()) {
                postman.send(letter.id(), letter.address(), written.get());
            }
            queue.sent(letter.id(), clock.instant());
            return true;
        } catch (MailException | MessagingException failed) {
            return failed(letter, Trouble.of(failed));
        }
    }

    private boolean failed(Letter letter, Trouble trouble) {
        LOG.warn("Letter {} not sent, try {}: {}", letter.id(), letter.tries(), trouble.words());
        Instant now = clock.instant();
        if (trouble.forGood() || letter.at().plus(GIVEN_UP_AFTER).isBefore(now)) {
            queue.giveUp(letter.id(), now, trouble.words());
        } else {
            queue.later(letter.id(), now.plus(pause(letter.tries())), trouble.words());
        }
        return trouble.ofThisLetter();
    }

    /** Half a minute, doubled with each try, at most half an hour. */
    static Duration pause(int tries) {
        Duration pause = Duration.ofSeconds(30).multipliedBy(1L << Math.clamp(tries - 1L, 0, 10));
        return pause.compareTo(RAREST) < 0 ? pause : RAREST;
    }
}
