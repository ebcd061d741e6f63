package vn.caurong.tasks.state;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caurong.kernel.Actor;

/** Giving tasks without the form of their page: the same use case, the same rules. */
public interface TaskGiving {
    /** How many of its product a task may expect. */
    Range QUANTITY = new Range(1, 9999, "tasks.refused.quantity");

    /**
     * A task to be given alone.
     *
     * @param due working days from now ({@code 5}) or a day as people write it
     */
    record Draft(
            String words,
            String product,
            int quantity,
            String authority,
            int urgency,
            UUID lead,
            List<UUID> coordinators,
            String due) {}

    /** Posts the actor may give to, by every name people call them: unit, holder, holder with unit. */
    Map<String, List<UUID>> names(Actor actor);

    /**
     * Asks the rules, gives nothing.
     *
     * @throws vn.caurong.kernel.RefusalException why it may not be given
     */
    void check(Draft draft, Actor actor);

    /** In the caller's transaction. */
    UUID give(Draft draft, Actor actor);

    /** A name as it is compared: in small letters, one blank between words. */
    static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
