package vn.caurong.documents.outgoing;

import java.time.Instant;

/** A saved version, for the list of versions. */
record VersionLine(int version, String who, Instant at) {}
