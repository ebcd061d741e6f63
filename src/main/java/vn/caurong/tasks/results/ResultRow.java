package vn.caurong.tasks.results;

import java.time.Instant;
import java.util.UUID;
import vn.caurong.tasks.task.Task;

/** A task whose result a document may be. */
record ResultRow(UUID id, int version, String words, Instant due) {
    String title() {
        return Task.line(words);
    }

    /** What the form sends: the task and the version it was seen at. */
    String value() {
        return id + ":" + version;
    }
}
