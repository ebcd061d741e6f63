package vn.caurong.tasks.internal;

import java.util.UUID;

/** A unit or person on the form; the name of its field ends with the post. */
record PartyLine(UUID post, String name) {}
