package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.documents.delivery.SentStates;
import vn.caurong.documents.outgoing.DeliveryWords.Word;
import vn.caurong.documents.outgoing.OutgoingDesk.Task;
import vn.caurong.documents.recipients.SendItems;
import vn.caurong.documents.recipients.SenderNotices;
import vn.caurong.documents.recipients.SenderNotices.About;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.worklist.Duty;

/** States at recipients as they come in; a refusal is told to the author and the clerks. */
@Component
class ToldStates implements SentStates {
    private final OutgoingDocuments documents;
    private final Deliveries deliveries;
    private final DeliveryStates states;
    private final DeliveryWords words;
    private final GivenNumbers numbers;
    private final AgencyPosts posts;
    private final OutgoingDesk desk;
    private final SendItems items;
    private final SenderNotices notices;
    private final Journal journal;
    private final Clock clock;

    ToldStates(
            OutgoingDocuments documents,
            Deliveries deliveries,
            DeliveryStates states,
            DeliveryWords words,
            GivenNumbers numbers,
            AgencyPosts posts,
            OutgoingDesk desk,
            SendItems items,
            SenderNotices notices,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.deliveries = deliveries;
        this.states = states;
        this.words = words;
        this.numbers = numbers;
        this.posts = posts;
        this.desk = desk;
        this.items = items;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void report(UUID outgoing, UUID agency, ExchangeState state, @Nullable String reason) {
        Optional<ExchangeState> before = states.standing(outgoing, agency);
        if (before.isEmpty() || !words.note(outgoing, agency, new Word(state, reason, clock.instant()))) {
            return;
        }
        ExchangeState now = Standing.after(before.get(), state);
        states.stand(outgoing, agency, now);
        items.arrived(outgoing);
        if (state == ExchangeState.REFUSED && now == state) {
            refused(documents.byId(outgoing).orElseThrow(), agency, reason);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void takenBack(UUID outgoing, UUID agency) {
        if (states.standing(outgoing, agency)
                .filter(ExchangeState.COMPLETED::equals)
                .isPresent()) {
            words.takeBack(outgoing, agency, ExchangeState.COMPLETED);
            words.note(outgoing, agency, new Word(ExchangeState.PROCESSING, null, clock.instant()));
            states.stand(outgoing, agency, ExchangeState.PROCESSING);
        }
    }

    private void refused(Outgoing document, UUID agency, @Nullable String reason) {
        Delivery to = deliveries.to(document.id(), agency).getFirst();
        String name = to.name();
        String mark = numbers.of(document.id()).map(GivenNumber::mark).orElse("");
        Task task = new Task(Duty.KNOW, null, mark, name);
        List<UUID> told = Stream.concat(Stream.of(document.authorPost()), posts.clerkIds(document.agency()).stream())
                .toList();
        desk.give(document, task, told, null);
        notices.refused(new About(document.id(), document.subject(), mark, document.urgency()), told, name, to.round());
        journal.record(Entry.system(document.agency(), "outgoing.refused", document.asSubject())
                .with(Map.of("agency", agency.toString()))
                .saying(reason));
    }
}
