package vn.caurong.documents.sitting;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;

/** What is to become of a draft that was just read; may be chosen otherwise until it is done. */
@Component
class ChoosingPapers {
    private final Sittings sittings;
    private final SittingPapers papers;
    private final Clock clock;

    ChoosingPapers(Sittings sittings, SittingPapers papers, Clock clock) {
        this.sittings = sittings;
        this.papers = papers;
        this.clock = clock;
    }

    /** What the form on a draft's page says. */
    record Chosen(int version, Choice choice, String remarks) {}

    /**
     * @return where to go next: the next unread draft, or the end of the sitting
     */
    @Transactional
    String choose(UUID id, int position, Chosen chosen, Actor by) {
        Sitting sitting = sittings.of(id, by);
        SittingPaper paper = sitting.at(position);
        boolean returned = chosen.choice() == Choice.RETURN;
        Ruling.unless(!sitting.running(clock.instant()), "sitting.refused.running")
                .and(() -> Ruling.unless(!paper.settled(), "sitting.refused.settled"))
                .and(() -> Ruling.unless(!returned || !chosen.remarks().isBlank(), "outgoing.refused.noRemarks"))
                .orThrow();
        papers.choose(id, position, chosen.version(), chosen.choice(), returned ? chosen.remarks() : "");
        return sittings.of(id, by).unreadAfter(position).map(sitting::href).orElse(sitting.href());
    }
}
