package vn.caurong.documents.recipients;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** The clerk hands an envelope to the post and enters it in the register (NĐ 30/2020 PL IV). */
@Component
class SendingByPost {
    private static final int MOST = 10_000;
    private static final int NOTE = 500;

    private final LeavingLines lines;
    private final WorkList worklist;
    private final Journal journal;
    private final Clock clock;

    SendingByPost(LeavingLines lines, WorkList worklist, Journal journal, Clock clock) {
        this.lines = lines;
        this.worklist = worklist;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws NotVisibleException when there is no such line waiting in the actor's agency
     */
    @Transactional
    void send(UUID line, int envelopes, String note, Actor by) {
        Ruling.unless(envelopes >= 1 && envelopes <= MOST, "recipients.refused.envelopes", MOST)
                .and(() -> Ruling.unless(note.length() <= NOTE, "recipients.refused.note", NOTE))
                .orThrow();
        List<UUID> sent = lines.send(line, envelopes, note, Vietnam.today(clock), by, clock.instant());
        Subject document = new Subject(
                "outgoing",
                sent.stream().findFirst().orElseThrow(() -> new NotVisibleException(new Subject("outgoing", line))));
        journal.record(Entry.of(by, "outgoing.posted", document).with(Map.of("line", line.toString())));
        if (lines.allSent(document.id())) {
            worklist.closeAll(document, Duty.CONFIRM, by);
        }
    }
}
