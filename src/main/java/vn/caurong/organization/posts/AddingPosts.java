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
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.administration.Typed;

/** A new post in a unit, from a day on; vacant until somebody holds it. */
@Component
public class AddingPosts {
    private final Administration administration;
    private final PostRows rows;
    private final Journal journal;

    AddingPosts(Administration administration, PostRows rows, Journal journal) {
        this.administration = administration;
        this.rows = rows;
        this.journal = journal;
    }

    @Transactional
    public UUID add(UUID unit, PostForm form, Actor by) {
        UUID agency = rows.agencyOf(unit);
        administration.require(agency, by);
        PostRules.mayBe(form, unit.equals(agency)).orThrow();
        LocalDate from = Typed.day(form.from());
        Ruling.unless(rows.stands(unit, from), "organization.refused.unitNotThen", from)
                .orThrow();
        UUID id = Ids.next();
        try {
            rows.insert(id, unit, form, from);
        } catch (DataIntegrityViolationException second) {
            throw new RefusalException("organization.refused.secondHead");
        }
        journal.record(new Entry(
                agency,
                "organization.post-added",
                new Subject("post", id),
                by,
                Map.of("title", form.title(), "role", form.role(), "from", from.toString()),
                form.basis()));
        return id;
    }
}
