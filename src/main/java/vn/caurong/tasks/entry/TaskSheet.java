package vn.caurong.tasks.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Sheet;
import vn.caurong.tasks.state.TaskGiving;

/**
 * The table of tasks, read for one giver. It is no bean: administrators, who bring in the others,
 * give no tasks.
 */
record TaskSheet(TaskGiving giving, DraftRows rows) implements Sheet {
    static final int MOST = 500;

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("words", true, "Rà soát số lượng máy tính của các phường, xã"),
                new Column("lead", true, "Phòng Công nghệ thông tin"),
                new Column("coordinators", false, "Văn phòng; Phòng Bưu chính"),
                new Column("due", true, "15/04/2020"),
                new Column("product", false, "Báo cáo"),
                new Column("quantity", false, "1"),
                new Column("authority", false, "Giám đốc ký"),
                new Column("urgency", false, "Khẩn"));
    }

    @Override
    public Entered enter(UUID agency, Map<String, String> row, Actor by) {
        giving.give(rows.read(row), by);
        return Entered.NEW;
    }

    /** Asks the rules of a row, gives nothing: the first that is against it, empty for none. */
    Optional<Refusal> refusal(Map<String, String> row, Actor by) {
        try {
            giving.check(rows.read(row), by);
            return Optional.empty();
        } catch (RefusalException refused) {
            return Optional.of(refused.refusal());
        }
    }

    /** All that is wrong with its rows. */
    RefusedRow refused(Actor by) {
        return new RefusedRow(this, new StandIns(rows.names()), by);
    }

    @Override
    public Map<String, String> refusedAt() {
        return Map.ofEntries(
                Map.entry("tasks.refused.wordsLong", "words"),
                Map.entry("tasks.refused.dueForm", "due"),
                Map.entry("tasks.refused.dueDayOff", "due"),
                Map.entry("tasks.refused.dueHours", "due"),
                Map.entry("tasks.refused.dueFar", "due"),
                Map.entry("tasks.refused.duePast", "due"),
                Map.entry("tasks.refused.twice", "coordinators"),
                Map.entry("tasks.refused.productLong", "product"),
                Map.entry("tasks.refused.quantity", "quantity"),
                Map.entry("tasks.refused.authorityLong", "authority"),
                Map.entry("tasks.entry.refused.nobody", "lead"),
                Map.entry("tasks.entry.refused.several", "lead"),
                Map.entry("tasks.entry.refused.coordinator.nobody", "coordinators"),
                Map.entry("tasks.entry.refused.coordinator.several", "coordinators"),
                Map.entry("tasks.entry.refused.urgency", "urgency"));
    }
}
