package vn.caurong.documents.recipients;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;

/** Reminds every recipient of a document that has not taken it in. */
@Component
public class Reminders {
    private final DeliveryRows rows;
    private final Reminding reminding;

    Reminders(DeliveryRows rows, Reminding reminding) {
        this.rows = rows;
        this.reminding = reminding;
    }

    /**
     * @throws vn.caurong.kernel.RefusalException when all have it, or were reminded today
     */
    @Transactional
    public void remindAll(UUID outgoing, Actor by) {
        rows.visible(outgoing, by);
        List<UUID> waiting = rows.of(outgoing).stream()
                .filter(DeliveryRow::remindable)
                .map(DeliveryRow::agency)
                .toList();
        Ruling.unless(!waiting.isEmpty(), "recipients.refused.allHaveIt").orThrow();
        reminding.remind(outgoing, waiting, by);
    }
}
