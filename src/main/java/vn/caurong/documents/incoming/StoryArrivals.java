package vn.caurong.documents.incoming;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;

/** What the people of the demo city do with documents that come in, through the use cases. */
@Component
@Profile("demo")
public class StoryArrivals {
    private final Files files;
    private final Arriving arriving;
    private final Registering registering;
    private final Directing directing;
    private final SendingBack back;
    private final IncomingDocuments documents;
    private final StoryOrders orders;

    StoryArrivals(
            Files files,
            Arriving arriving,
            Registering registering,
            Directing directing,
            SendingBack back,
            IncomingDocuments documents,
            StoryOrders orders) {
        this.files = files;
        this.arriving = arriving;
        this.registering = registering;
        this.directing = directing;
        this.back = back;
        this.documents = documents;
        this.orders = orders;
    }

    /** A clerk drops a letter. */
    public UUID arrive(StoryLetter letter, byte[] pdf, Actor clerk) {
        return arriving.drop(new TakenFile(files.store(pdf), letter.fileName(), letter.details()), clerk);
    }

    /**
     * Registered as it was read and presented.
     *
     * @param lead unit proposed to lead, null for no proposal
     */
    public void register(UUID id, UUID leader, @Nullable StoryOrder proposal, boolean restricted, Actor clerk) {
        Details details = Doings.known(documents.find(id).orElseThrow());
        Directive directive = proposal == null ? null : orders.directive(proposal, clerk.agency());
        registering.register(
                id,
                version(id),
                new Registration(details, true, leader, null, directive, "Kính trình.", restricted),
                clerk);
    }

    public void direct(UUID id, StoryOrder order, Actor leader) {
        directing.direct(id, version(id), orders.directive(order, leader.agency()), leader);
    }

    public void sendBack(UUID id, String why, Actor leader) {
        back.sendBack(id, version(id), why, leader);
    }

    private int version(UUID id) {
        return documents.find(id).orElseThrow().version();
    }
}
