package vn.caurong.organization.posts;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Administration;
import vn.caurong.organization.administration.Typed;

/** Somebody holds a post no longer. */
@Component
class LeavingPosts {
    private final Administration administration;
    private final HoldingRows holdings;
    private final PostJournal journal;

    LeavingPosts(Administration administration, HoldingRows holdings, PostJournal journal) {
        this.administration = administration;
        this.holdings = holdings;
        this.journal = journal;
    }

    /**
     * @param last last day, as typed
     * @return the post
     */
    @Transactional
    public UUID end(UUID id, String last, String basis, Actor by) {
        HoldingRow holding = holdings.holding(id);
        administration.require(holding.agency(), by);
        var day = Typed.day(last);
        Ruling.unless(!day.isBefore(holding.from()), "organization.refused.period")
                .and(() -> Ruling.unless(
                        holding.to() == null || !day.isAfter(holding.to()), "organization.refused.endedBefore", day))
                .and(() -> Ruling.unless(!holding.post().equals(by.post()), "organization.refused.ownPost"))
                .orThrow();
        holdings.end(id, day);
        journal.tell(
                "organization.post-left",
                holding.agency(),
                holding.person(),
                basis,
                by,
                Map.of("post", holding.post().toString(), "last", day.toString()));
        return holding.post();
    }
}
