package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.outgoing.Routes.Outcome;
import vn.caurong.documents.outgoing.Routes.Step;
import vn.caurong.documents.outgoing.SavingDrafts.Saved;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.worklist.Duty;

/**
 * Drafts are checked: initialled and passed on, or returned with remarks (NĐ 30/2020 Đ10.3, Đ12).
 */
@Component
class ReviewingDrafts {
    private final SavingDrafts saving;
    private final Completeness completeness;
    private final OutgoingDocuments documents;
    private final Routes routes;
    private final PassingOn passing;
    private final OutgoingDesk desk;
    private final Journal journal;
    private final Clock clock;

    ReviewingDrafts(
            SavingDrafts saving,
            Completeness completeness,
            OutgoingDocuments documents,
            Routes routes,
            PassingOn passing,
            OutgoingDesk desk,
            Journal journal,
            Clock clock) {
        this.saving = saving;
        this.completeness = completeness;
        this.documents = documents;
        this.routes = routes;
        this.passing = passing;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Initials it and passes it to the next of its route; changed words are saved first.
     *
     * @param opinion may be empty
     */
    @Transactional
    void approve(UUID id, DraftForm form, String opinion, Actor by) {
        Saved saved = saving.save(id, form, by);
        Outgoing document = saved.document();
        Ruling.unless(
                        document.state() == OutgoingState.IN_REVIEW,
                        "outgoing.refused.state." + document.state().key())
                .orThrow();
        completeness.of(saved).orThrow();
        Step step = conclude(document, Duty.REVIEW, Outcome.APPROVED, opinion, by);
        passing.to(document, document, next(document, step), by);
        journal.record(entry("outgoing.approved", document, by).saying(opinion));
    }

    /**
     * Back to the author.
     *
     * @param remarks what to change; never empty
     */
    @Transactional
    void giveBack(UUID id, int version, String remarks, Actor by) {
        Outgoing document = documents.visible(id, by);
        document.state().may(OutgoingMove.RETURN).orThrow();
        Ruling.unless(!remarks.isBlank(), "outgoing.refused.noRemarks").orThrow();
        if (document.version() != version) {
            throw documents.stale(id);
        }
        Duty duty = document.state() == OutgoingState.TO_SIGN ? Duty.SIGN : Duty.REVIEW;
        conclude(document, duty, Outcome.RETURNED, remarks, by);
        passing.back(document, by);
        journal.record(entry("outgoing.returned", document, by).saying(remarks));
    }

    private Step conclude(Outgoing document, Duty duty, Outcome outcome, String words, Actor by) {
        Step step = routes.waiting(document).orElseThrow();
        desk.finish(document, duty, by);
        routes.conclude(document, new Routes.Conclusion(step, outcome, words), by, clock.instant());
        return step;
    }

    private Route.Step next(Outgoing document, Step done) {
        List<Step> rest = routes.all(document.id()).stream()
                .filter(step -> step.round() == done.round())
                .filter(step -> step.position() > done.position())
                .toList();
        Step next = rest.getFirst();
        return new Route.Step(next.duty(), next.post());
    }

    private static Entry entry(String act, Outgoing document, Actor by) {
        return Entry.of(by, act, document.asSubject()).with(Map.of("content", String.valueOf(document.content())));
    }
}
