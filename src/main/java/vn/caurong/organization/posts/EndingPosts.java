package vn.caurong.organization.posts;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.administration.Typed;

/**
 * A post ends with a day, and with it what rests on it: who holds it, signing authorities, fields
 * watched over. Its open work goes to the head of the unit the day after.
 */
@Component
class EndingPosts {
    private final Administration administration;
    private final PostRows rows;
    private final PostEnds ends;
    private final Journal journal;

    EndingPosts(Administration administration, PostRows rows, PostEnds ends, Journal journal) {
        this.administration = administration;
        this.rows = rows;
        this.ends = ends;
        this.journal = journal;
    }

    /**
     * @param last last day, as typed
     */
    @Transactional
    public UUID end(UUID id, String last, String basis, Actor by) {
        PostRow post = rows.post(id);
        administration.require(post.agency(), by);
        LocalDate day = Typed.day(last);
        Ruling.unless(!basis.isEmpty(), "organization.refused.basis")
                .and(() -> Ruling.unless(!day.isBefore(post.from()), "organization.refused.period"))
                .and(() -> Ruling.unless(!id.equals(by.post()), "organization.refused.ownPost"))
                .orThrow();
        try {
            ends.shorten(id, day.plusDays(1));
        } catch (DataIntegrityViolationException later) {
            // what would begin only after the end cannot be shortened to nothing
            throw new RefusalException("organization.refused.heldLater", day);
        }
        journal.record(new Entry(
                post.agency(),
                "organization.post-ended",
                new Subject("post", id),
                by,
                Map.of("title", post.title(), "last", day.toString()),
                basis));
        return post.unit();
    }
}
