package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.outgoing.SavingDrafts.Saved;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;

/** The author sends a draft on its way: to those who check it, then to the one who signs. */
@Component
class SubmittingDrafts {
    private final SavingDrafts saving;
    private final Completeness completeness;
    private final Submissions submissions;
    private final AgencyPosts posts;
    private final SigningRules rules;
    private final PassingOn passing;
    private final OutgoingDesk desk;
    private final Journal journal;
    private final Clock clock;

    SubmittingDrafts(
            SavingDrafts saving,
            Completeness completeness,
            Submissions submissions,
            AgencyPosts posts,
            SigningRules rules,
            PassingOn passing,
            OutgoingDesk desk,
            Journal journal,
            Clock clock) {
        this.saving = saving;
        this.completeness = completeness;
        this.submissions = submissions;
        this.posts = posts;
        this.rules = rules;
        this.passing = passing;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param checkers posts that shall check it besides the head of the drafting unit
     * @param words said with it, may be empty
     * @throws vn.caurong.kernel.RefusalException when something the page needs is missing, or the
     *     signer may not sign this
     */
    @Transactional
    void submit(UUID id, DraftForm form, List<UUID> checkers, String words, Actor by) {
        Saved saved = saving.save(id, form, by);
        Outgoing document = saved.document();
        document.state().may(OutgoingMove.SUBMIT).orThrow();
        completeness.of(saved).orThrow();
        UUID signer = Objects.requireNonNull(saved.words().signerPost());
        rules.mayBeSignedBy(signer, document).orThrow();
        List<Post> all = posts.of(document.agency());
        Post author = AgencyPosts.find(all, document.authorPost());
        Route route = Route.of(author, all, checkers, signer);
        Outgoing submitted = document.submitted();
        Instant now = clock.instant();
        submissions.submit(submitted, route, words, by, now);
        desk.finish(document, Duty.DRAFT, by);
        passing.to(document, submitted, route.first(), by);
        journal.record(Entry.of(by, "outgoing.submitted", document.asSubject())
                .with(Map.of("content", String.valueOf(document.content())))
                .saying(words.isBlank() ? null : words));
    }
}
