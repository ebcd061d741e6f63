package vn.caurong.tasks.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.tasks.state.TaskGiving;
import vn.caurong.tasks.state.TaskGiving.Draft;

/**
 * Reads rows of the table.
 *
 * @param names whom the giver may give to, by folded name
 * @param urgencies 0 to 3, by folded word
 */
record DraftRows(Map<String, List<UUID>> names, Map<String, Integer> urgencies) {
    static final String COORDINATOR = "tasks.entry.refused.coordinator.";

    private static final Pattern DAY = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})$");

    /**
     * @throws RefusalException when it names nobody, or several
     */
    Draft read(Map<String, String> row) {
        return new Draft(
                row.getOrDefault("words", ""),
                row.getOrDefault("product", ""),
                TaskGiving.QUANTITY.read(row.getOrDefault("quantity", ""), 1),
                row.getOrDefault("authority", ""),
                urgency(row.getOrDefault("urgency", "")),
                post(row.getOrDefault("lead", ""), "tasks.entry.refused."),
                Arrays.stream(row.getOrDefault("coordinators", "").split(";"))
                        .filter(name -> !name.isBlank())
                        .map(name -> post(name, COORDINATOR))
                        .toList(),
                due(row.getOrDefault("due", "")));
    }

    private UUID post(String name, String refused) {
        List<UUID> called = names.getOrDefault(TaskGiving.folded(name), List.of());
        if (called.size() != 1) {
            String why = refused + (called.isEmpty() ? "nobody" : "several");
            throw new RefusalException(Refusal.of(why, name.strip()));
        }
        return called.getFirst();
    }

    private int urgency(String word) {
        Integer urgency = word.isEmpty() ? Integer.valueOf(0) : urgencies.get(TaskGiving.folded(word));
        if (urgency == null) {
            throw new RefusalException(Refusal.of("tasks.entry.refused.urgency", word));
        }
        return urgency;
    }

    /** A cell with a day says it as {@code 2020-04-15}; so may one with text, where there need be no such day. */
    private static String due(String cell) {
        return DAY.matcher(cell).replaceFirst("$3/$2/$1");
    }
}
