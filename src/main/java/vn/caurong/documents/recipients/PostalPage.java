package vn.caurong.documents.recipients;

import java.util.List;

/** What waits for an envelope and what left this year. */
record PostalPage(int year, List<PostalLine> waiting, List<PostalLine> sent) {}
