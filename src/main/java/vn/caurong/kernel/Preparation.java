package vn.caurong.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module prepares each time the program starts, the demo's rows above all; runs after the
 * preparations of the modules it may use, and finds its work done when it was done before.
 */
public interface Preparation {
    void prepare();

    /**
     * What the demo tells of the days before the program was first started: many steps behind the
     * first page, each in a transaction that also keeps that it is done, so that a killed program
     * goes on where it was. Told after the stories of the modules it may use.
     */
    interface Story {
        /** The hour of the step being told; the {@link java.time.Clock} bean says it meanwhile. */
        ScopedValue<Instant> HOUR = ScopedValue.newInstance();

        /** Stable name, under which is kept how far it is told. */
        String name();

        /** How many steps it has when the program was first started on this day in Vietnam. */
        int steps(LocalDate firstDay);

        /** When a step is told to have happened; null for now. */
        @Nullable
        Instant hour(int step, LocalDate firstDay);

        /** Does a step, in the caller's transaction. */
        void tell(int step, LocalDate firstDay, Memory memory);
    }

    /** What a story has made, by names of its own. */
    interface Memory {
        Optional<UUID> recall(String name);

        void keep(String name, UUID id);
    }
}
