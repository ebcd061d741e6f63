package vn.caurong.calendar.invitations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.caurong.notifications.Inviting;
import vn.caurong.notifications.Mailing.NotTakenException;

/**
 * Hands invitations to the mail server. One that is down is asked again, ever more rarely, for five
 * days; what was taken is not sent again.
 */
@Component
record SendingInvitations(WritingInvitations writing, InvitationRows invitations) {
    private static final Logger LOG = LoggerFactory.getLogger(SendingInvitations.class);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(5);
    private static final Duration RAREST = Duration.ofMinutes(30);

    /** Longer than one try can take. */
    private static final Duration TAKEN = Duration.ofMinutes(2);

    void run(Inviting inviting, Clock clock) {
        if (!inviting.isThere()) {
            return;
        }
        writing.run(inviting, clock.instant());
        boolean goesOn = true;
        while (goesOn) {
            Instant now = clock.instant();
            Optional<InvitationRows.Waiting> next = invitations.take(now, now.plus(TAKEN));
            goesOn = next.isPresent() && handOver(next.get(), inviting, clock);
        }
    }

    /** False when the server may be away: the others need not try now. */
    private boolean handOver(InvitationRows.Waiting next, Inviting inviting, Clock clock) {
        try {
            inviting.invite(next.id(), next.address(), next.invitation());
            invitations.sent(next.id(), clock.instant());
            return true;
        } catch (NotTakenException failed) {
            Instant now = clock.instant();
            String said = String.valueOf(failed.getMessage());
            LOG.warn("Invitation {} not sent, try {}: {}", next.id(), next.tries(), said);
            boolean over =
                    failed.forGood() || next.madeAt().plus(GIVEN_UP_AFTER).isBefore(now);
            boolean doubtful = failed.doubtful();
            if (over) {
                invitations.giveUp(next.id(), now, said, doubtful);
            } else {
                invitations.later(next.id(), now.plus(pause(next.tries())), said, doubtful);
            }
            return over;
        }
    }

    /** Half a minute, doubled with each try, at most half an hour. */
    static Duration pause(int tries) {
        Duration pause = Duration.ofSeconds(30L << Math.clamp(tries - 1L, 0, 6));
        return pause.compareTo(RAREST) < 0 ? pause : RAREST;
    }
}
