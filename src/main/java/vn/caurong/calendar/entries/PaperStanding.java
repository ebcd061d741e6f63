package vn.caurong.calendar.entries;

import java.util.UUID;

/** From this version of its entry on a paper stands there, or no more. */
record PaperStanding(UUID file, int version, boolean stands) {}
