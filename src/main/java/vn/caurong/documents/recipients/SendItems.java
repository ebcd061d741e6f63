package vn.caurong.documents.recipients;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.recipients.UnsentDocuments.Unsent;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/**
 * What the program could not send within minutes waits for the sender's clerks, due by the clock of
 * sending (QĐ 28/2018 Đ6.2), until the last recipient, or the partner that
 * carries it there, has it: that closes it, nobody else does.
 */
@Component
public class SendItems {
    /** A delivery takes seconds; only what takes longer is somebody's work. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final UnsentDocuments unsent;
    private final WatchedSendings watched;
    private final SendersClerks clerks;
    private final WorkList worklist;
    private final Clock clock;

    SendItems(UnsentDocuments unsent, WatchedSendings watched, SendersClerks clerks, WorkList worklist, Clock clock) {
        this.unsent = unsent;
        this.watched = watched;
        this.clerks = clerks;
        this.worklist = worklist;
        this.clock = clock;
    }

    /** Opened once, however often this looks. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open() {
        unsent.issuedBefore(clock.instant().minus(GRACE)).forEach(this::open);
    }

    /** Closes what has left by ways that tell nobody: called back before, or carried by a partner. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle() {
        watched.all().forEach(this::arrived);
    }

    /** In the transaction in which one more recipient has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void arrived(UUID outgoing) {
        if (watched.done(outgoing, clock.instant())) {
            worklist.closeAll(new Subject("outgoing", outgoing), Duty.SEND, null);
        }
    }

    private void open(Unsent late) {
        watched.watch(late.id(), clock.instant());
        worklist.open(
                clerks.of(late.agency()).stream()
                        .map(clerk -> SendItem.of(late, clerk.id()))
                        .toList(),
                null);
    }
}
