package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.caurong.kernel.Actor;

/** Issues that went no further. */
public final class BrokenOff {
    private BrokenOff() {}

    /** As when the program was killed after the number and before the seal. */
    public static void beforeTheSeal(ApplicationContext context, UUID id, Actor clerk) {
        context.getBean(ReservingNumbers.class).reserve(id, clerk);
    }
}
