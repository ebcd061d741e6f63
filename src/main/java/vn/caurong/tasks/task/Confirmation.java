package vn.caurong.tasks.task;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What who confirms says of a completion, as the evaluation of civil servants counts it: quantity,
 * quality, progress. A major error or a delay counts against who did the work unless it was objective
 * and confirmed to be so (NĐ 335/2025/NĐ-CP).
 *
 * @param done how many of the product expected
 * @param errors major ones in the content
 * @param errorsWhy objective reason of the errors, null when there is none
 * @param lateWhy objective reason of a late report, null when there is none; it is late all the same
 */
public record Confirmation(
        Quality quality,
        int done,
        int errors,
        @Nullable String errorsWhy,
        @Nullable String lateWhy) {
    /** As the journal keeps them; what is usual is not said. */
    public Map<String, String> facts(Task task) {
        Map<String, String> facts = new TreeMap<>(Map.of("quality", Integer.toString(quality.mark())));
        if (task.quantity() > 1) {
            facts.put("done", Integer.toString(done));
            facts.put("expected", Integer.toString(task.quantity()));
        }
        if (errors > 0) {
            facts.put("errors", Integer.toString(errors));
        }
        if (errorsWhy != null) {
            facts.put("errors-why", errorsWhy);
        }
        if (lateWhy != null) {
            facts.put("late-why", lateWhy);
        }
        return Map.copyOf(facts);
    }
}
