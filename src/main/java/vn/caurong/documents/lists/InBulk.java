package vn.caurong.documents.lists;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;

/**
 * One act on many documents: each in a transaction of its own and once for the form, so that one
 * refused holds up no other and a form sent twice acts once.
 */
@Component
public class InBulk {
    private final Once once;
    private final BulkReports reports;

    InBulk(Once once, BulkReports reports) {
        this.once = once;
        this.reports = reports;
    }

    /**
     * Who acts on what.
     *
     * @param key idempotency key of the form
     * @param act name in addresses and messages
     * @param base what stands before an id in the address of its page
     * @param name what a document is called, for those refused
     */
    public record Order(
            UUID key, String act, String base, List<Pick> picks, Actor actor, Function<UUID, String> name) {}

    /** Does it and keeps the report under the form's key. */
    public void run(Order order, Consumer<Pick> act) {
        List<BulkReport.Refused> refused = new ArrayList<>();
        for (Pick pick : order.picks()) {
            Refusal why = refusal(order, pick, act);
            if (why != null) {
                refused.add(new BulkReport.Refused(
                        order.base() + pick.id(), order.name().apply(pick.id()), why));
            }
        }
        int passed = order.picks().size() - refused.size();
        reports.keep(order.key(), new BulkReport(order.act(), passed, refused), order.actor());
    }

    private @Nullable Refusal refusal(Order order, Pick pick, Consumer<Pick> act) {
        UUID key = UUID.nameUUIDFromBytes((order.key() + "/" + pick.id()).getBytes(StandardCharsets.UTF_8));
        try {
            once.run(key, order.actor(), () -> {
                act.accept(pick);
                return order.act();
            });
            return null;
        } catch (NotVisibleException hidden) {
            return Refusal.of("lists.bulk.hidden");
        } catch (RefusalException refused) {
            return written(refused.refusal());
        }
    }

    /** Its values as they are written, to be kept. */
    private static Refusal written(Refusal refusal) {
        Object[] values = refusal.arguments().stream()
                .map(value -> switch (value) {
                    case LocalDate day -> Vietnam.write(day);
                    case Instant instant -> Vietnam.write(instant);
                    default -> value.toString();
                })
                .toArray();
        return Refusal.of(refusal.key(), values);
    }
}
