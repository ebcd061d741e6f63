package vn.caurong.tasks.page;

import vn.caurong.files.FileView;

/**
 * A file of a task with the report it came with.
 *
 * @param report its kind as {@code decision}, its percent as {@code mark}, the post it was made in
 */
record ReportedFile(FileView file, TaskFact report) {
    /** Message key of what the report was. */
    String kindKey() {
        return "tasks.file.of." + report.decision();
    }

    /** How far the task was then, for the sentence of a step. */
    String percent() {
        return String.valueOf(report.mark());
    }
}
