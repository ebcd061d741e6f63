package vn.caurong.documents.incoming;

import java.time.LocalDate;
import java.util.List;
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
    private final IncomingDocuments documents;
    private final StoryOrders orders;

    StoryArrivals(
            Files files,
            Arriving arriving,
            Registering registering,
            Directing directing,
            IncomingDocuments documents,
            StoryOrders orders) {
        this.files = files;
        this.arriving = arriving;
        this.registering = registering;
        this.directing = directing;
        this.documents = documents;
        this.orders = orders;
    }

    /** What is read off a letter from outside the city. */
    public record Letter(
            String sender,
            String number,
            String notation,
            LocalDate issuedOn,
            String type,
            String title,
            String signer,
            String signerTitle,
            int urgency) {}

    /** A clerk drops a letter. */
    public UUID arrive(Letter letter, byte[] pdf, Actor clerk) {
        String name = letter.number() + "-" + letter.notation().replace('/', '-') + ".pdf";
        return arriving.drop(new TakenFile(files.store(pdf), name, details(letter)), clerk);
    }

    private static Details details(Letter letter) {
        return new Details(
                null,
                letter.sender(),
                letter.number(),
                letter.notation(),
                letter.issuedOn(),
                letter.type(),
                letter.title(),
                letter.signer(),
                letter.signerTitle(),
                "- Như trên;\n- Lưu: VT.",
                letter.urgency(),
                null);
    }

    /**
     * Registered as it was read and presented.
     *
     * @param lead unit proposed to lead, null for no proposal
     */
    public void register(UUID id, UUID leader, @Nullable Order proposal, boolean restricted, Actor clerk) {
        Details details = Doings.known(documents.find(id).orElseThrow());
        Directive directive = proposal == null ? null : orders.directive(proposal, clerk.agency());
        registering.register(
                id,
                version(id),
                new Registration(details, true, leader, null, directive, "Kính trình.", restricted),
                clerk);
    }

    /**
     * Who shall do what.
     *
     * @param lead unit that leads, null when it is only to be known
     * @param others units that coordinate, or know when nobody leads
     * @param days working days, null for none
     */
    public record Order(
            @Nullable UUID lead,
            List<UUID> others,
            @Nullable Integer days,
            String words,
            boolean reply) {}

    public void direct(UUID id, Order order, Actor leader) {
        directing.direct(id, version(id), orders.directive(order, leader.agency()), leader);
    }

    public void sendBack(UUID id, String why, Actor leader) {
        directing.sendBack(id, version(id), why, leader);
    }

    private int version(UUID id) {
        return documents.find(id).orElseThrow().version();
    }
}
