package vn.caurong.documents.recipients;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.notifications.Mailing;
import vn.caurong.notifications.Mailing.NotTakenException;

/**
 * Sends documents by e-mail to recipients without a code. A server that is down is asked again, ever
 * more rarely, for five days; what is refused or given up goes by the post.
 */
@Component
record SendingByMail(
        MailLines lines,
        PostalLines postal,
        WrittenLetters letters,
        ObjectProvider<Envelopes> envelopes,
        TransactionTemplate transaction) {
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(5);
    private static final Duration RAREST = Duration.ofMinutes(30);
    private static final Duration TAKEN = Duration.ofMinutes(2);
    private static final int DOUBLINGS = 6;

    void run(Mailing mailing, Clock clock) {
        boolean goesOn = mailing.isThere();
        while (goesOn) {
            Instant now = clock.instant();
            Optional<MailLine> line = lines.take(now, now.plus(TAKEN));
            goesOn = line.isPresent() && handOver(line.get(), mailing, clock);
        }
    }

    /** False when the server may be away: the others need not try now. */
    private boolean handOver(MailLine line, Mailing mailing, Clock clock) {
        try {
            mailing.send(line.id(), line.address(), letters.of(line));
            lines.sent(line.id(), clock.instant());
            return true;
        } catch (NotTakenException failed) {
            boolean over =
                    failed.forGood() || line.begunAt().plus(GIVEN_UP_AFTER).isBefore(clock.instant());
            if (over) {
                transaction.executeWithoutResult(_ -> giveUp(line, failed, clock.instant()));
            } else {
                lines.later(line.id(), clock.instant().plus(pause(line.tries())), said(failed));
            }
            return over;
        }
    }

    private void giveUp(MailLine line, NotTakenException failed, Instant now) {
        lines.giveUp(line.id(), now, said(failed));
        postal.add(line.outgoing(), line.agency(), line.name());
        envelopes.getObject().needed(line.outgoing(), line.name());
    }

    private static String said(NotTakenException failed) {
        return String.valueOf(failed.getMessage());
    }

    /** Half a minute, doubled with each try, at most half an hour. */
    static Duration pause(int tries) {
        Duration pause = Duration.ofSeconds(30L << Math.clamp(tries - 1L, 0, DOUBLINGS));
        return pause.compareTo(RAREST) < 0 ? pause : RAREST;
    }
}
