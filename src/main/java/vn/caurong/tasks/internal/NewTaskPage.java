package vn.caurong.tasks.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form that gives a task.
 *
 * @param units by the posts that answer for them
 * @param people one by one
 * @param source the subject it comes from, its words beside the form; null when it is given alone
 * @param parent the task it will be a part of, null for none
 * @param parentWords its work
 */
record NewTaskPage(
        List<PartyLine> units,
        List<PartyLine> people,
        TaskDues dues,
        @Nullable SourceLine source,
        @Nullable UUID parent,
        String parentWords) {
    /** Nobody to give to. */
    boolean empty() {
        return units.isEmpty() && people.isEmpty();
    }

    String backHref() {
        if (parent != null) {
            return "/tasks/" + parent;
        }
        return source == null ? "/tasks" : source.href();
    }
}
