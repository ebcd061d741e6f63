package vn.caurong.tasks.reports;

import vn.caurong.files.Blob;

/** A file taken in for a report, not yet kept. */
record ReportFile(String name, Blob blob) {}
