package vn.caurong.documents.city;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The steps of one arrival, as they come about; what would lie after the first day does not. */
record Steps(Arrival arrival, Consumer<Act> acts) {
    void at(Optional<Moment> moment, Consumer<UUID> act) {
        moment.ifPresent(at -> acts.accept(new Act(
                at.day(),
                at.hour(),
                arrival.agency(),
                memory -> memory.recall(arrival.name()).ifPresent(act))));
    }

    /** The same for two, this arrival and another one of the agency. */
    void atWith(Optional<Moment> moment, String other, BiConsumer<UUID, UUID> act) {
        moment.ifPresent(at -> acts.accept(new Act(
                at.day(),
                at.hour(),
                arrival.agency(),
                memory -> memory.recall(arrival.name())
                        .ifPresent(id -> memory.recall(other).ifPresent(second -> act.accept(id, second))))));
    }
}
