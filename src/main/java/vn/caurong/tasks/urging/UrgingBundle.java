package vn.caurong.tasks.urging;

import java.util.List;

/**
 * What one was reminded of in one notice, as its page shows it.
 *
 * @param lines the first of those its reader may still see
 * @param told so many tasks
 * @param visible so many of them its reader may still see
 */
record UrgingBundle(List<UrgingLine> lines, long told, long visible) {
    long hidden() {
        return told - visible;
    }

    /** Tasks there is no room for. */
    long more() {
        return visible - lines.stream().map(UrgingLine::id).distinct().count();
    }
}
