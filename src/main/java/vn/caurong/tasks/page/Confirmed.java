package vn.caurong.tasks.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caurong.ui.Screen;

/**
 * What a task was confirmed with.
 *
 * @param mark of its quality
 * @param done how many of the product
 * @param errors major ones, {@code words} their objective reason, empty for none; null when there are none
 * @param lateWhy objective reason of its delay, null for none
 * @param words the remark, empty for none
 */
record Confirmed(
        int mark,
        int done,
        @Nullable TaskFact errors,
        @Nullable String lateWhy,
        String words) {
    /** Null while it is not confirmed. */
    static @Nullable Confirmed of(List<TaskFact> facts) {
        return one(facts, "CONFIRMATION")
                .map(fact -> new Confirmed(
                        number(fact.mark()),
                        number(fact.amount()),
                        one(facts, "ERRORS").orElse(null),
                        one(facts, "LATE").map(TaskFact::words).orElse(null),
                        fact.words()))
                .orElse(null);
    }

    private static Optional<TaskFact> one(List<TaskFact> facts, String kind) {
        return facts.stream().filter(fact -> fact.is(kind)).findFirst();
    }

    private static int number(@Nullable Integer kept) {
        return kept == null ? 0 : kept;
    }

    /**
     * In one line; what is usual is not said.
     *
     * @param expected how many of the product
     */
    String said(int expected, Screen screen) {
        List<String> said = new ArrayList<>(List.of(screen.t("tasks.quality." + mark)));
        if (expected > 1) {
            said.add(screen.t("tasks.confirmed.done", done, expected));
        }
        if (errors != null) {
            String key = errors.words().isEmpty() ? "tasks.confirmed.errors" : "tasks.confirmed.errorsObjective";
            said.add(screen.t(key, errors.mark(), errors.words()));
        }
        if (lateWhy != null) {
            said.add(screen.t("tasks.confirmed.lateObjective", lateWhy));
        }
        return String.join(", ", said);
    }
}
