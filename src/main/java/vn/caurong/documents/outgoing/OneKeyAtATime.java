package vn.caurong.documents.outgoing;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.KeyUses.Begun;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Organization;

/**
 * Two who sign or seal the same document at once: the second of the same person waits and finds it
 * done, another person is told who is at it. Settled before the key is opened.
 */
@Component
record OneKeyAtATime(KeyUses uses, Organization organization) {
    private static final Duration PAUSE = Duration.ofMillis(50);

    /**
     * @param act asks itself whether there is still anything to do
     * @throws RefusalException when somebody else is signing or sealing it at this moment
     */
    void on(UUID outgoing, Actor by, Runnable act) {
        UUID use = begin(outgoing, by);
        try {
            act.run();
        } finally {
            uses.end(outgoing, use);
        }
    }

    private UUID begin(UUID outgoing, Actor by) {
        long patience = KeyUses.LEASE.plusSeconds(1).dividedBy(PAUSE);
        Begun begun = uses.begin(outgoing, by);
        for (long waited = 0; begun.person() != null; waited++) {
            if (waited == patience || !begun.person().equals(by.person())) {
                throw new RefusalException("outgoing.refused.inHand", name(begun.person()));
            }
            pause();
            begun = uses.begin(outgoing, by);
        }
        return begun.use();
    }

    private String name(UUID person) {
        return organization.names(List.of(person)).getOrDefault(person, "");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The program is stopping.", stopping);
        }
    }
}
