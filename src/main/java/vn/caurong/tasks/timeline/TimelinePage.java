package vn.caurong.tasks.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.tasks.lists.TaskScope;

/**
 * The timeline.
 *
 * @param off days that nobody works
 * @param now where today stands in the drawing, null when it is outside
 * @param cut true when more tasks than drawn are due from the first of the weeks on
 * @param before how many that were overdue before are not drawn, as far as they are counted
 */
record TimelinePage(
        TaskScope scope,
        Weeks weeks,
        List<LocalDate> off,
        @Nullable Integer now,
        List<Bar> bars,
        boolean cut,
        long before) {
    String href(TaskScope of) {
        return href(of, weeks.from());
    }

    String beforeHref() {
        return href(scope, weeks.from().minusWeeks(1));
    }

    String afterHref() {
        return href(scope, weeks.from().plusWeeks(1));
    }

    String todayHref() {
        return "/tasks/timeline?of=" + scope.word();
    }

    private static String href(TaskScope of, LocalDate from) {
        return "/tasks/timeline?of=" + of.word() + "&from=" + from;
    }
}
