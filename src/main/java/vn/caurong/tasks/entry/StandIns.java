package vn.caurong.tasks.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.caurong.organization.sheets.Fault;
import vn.caurong.tasks.state.TaskGiving;

/**
 * What stands in a cell that was refused, so that the other cells of its row can be asked too.
 *
 * @param names whom the giver may give to, by folded name
 */
record StandIns(Map<String, List<UUID>> names) {
    /** False where nothing would do. */
    boolean put(Map<String, String> cells, Fault fault) {
        String column = fault.column();
        return switch (column) {
            case "words" -> put(cells, column, "-");
            case "due" -> put(cells, column, "1");
            case "product", "quantity", "authority", "urgency" -> put(cells, column, "");
            case "coordinators" -> put(cells, column, without(cells.getOrDefault(column, ""), fault));
            case "lead" -> {
                String other = lead(cells.getOrDefault("coordinators", ""));
                yield !other.isEmpty() && put(cells, column, other);
            }
            default -> false;
        };
    }

    private static boolean put(Map<String, String> cells, String column, String cell) {
        return !cell.equals(cells.put(column, cell));
    }

    /** Of several names the refused one goes, so that the next is asked; all where it is not about one. */
    private static String without(String cell, Fault fault) {
        return fault.key().startsWith(DraftRows.COORDINATOR)
                ? split(cell).stream()
                        .filter(name -> !fault.arguments().contains(name))
                        .collect(Collectors.joining(";"))
                : "";
    }

    /** Somebody who does not coordinate. */
    private String lead(String coordinators) {
        List<UUID> taken = split(coordinators).stream()
                .flatMap(name -> names.getOrDefault(TaskGiving.folded(name), List.of()).stream())
                .toList();
        return names.entrySet().stream()
                .filter(name -> name.getValue().size() == 1
                        && !taken.contains(name.getValue().getFirst()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static List<String> split(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).toList();
    }
}
