package vn.caurong.documents.recipients;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.lists.BulkReport;

/** What waits for an envelope and what left this year. */
record PostalPage(
        int year,
        List<PostalLine> waiting,
        List<PostalLine> sent,
        @Nullable BulkReport report) {}
