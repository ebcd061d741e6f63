package vn.caurong.tasks.lists;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whose tasks the board and the timeline show. */
public enum TaskScope {
    ALL(""),
    LED(" and t.lead_post = :post"),
    GIVEN(" and " + GivenBy.POST),
    UNIT(" and " + OwnUnits.LED),
    WATCHED(" and exists (select 1 from tasks.watcher w where w.task = t.id and w.person = :person)");

    private final String sql;

    TaskScope(String sql) {
        this.sql = sql;
    }

    /** Condition on {@code t}, beginning with {@code and}, or nothing. */
    public String sql() {
        return sql;
    }

    /** Its name in the address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String labelKey() {
        return "tasks.scope." + word();
    }

    /** The scope of an address; an unknown name is the first one. */
    public static TaskScope named(@Nullable String word) {
        for (TaskScope scope : values()) {
            if (scope.word().equals(word)) {
                return scope;
            }
        }
        return ALL;
    }
}
