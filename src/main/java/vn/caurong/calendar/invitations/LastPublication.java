package vn.caurong.calendar.invitations;

import java.time.Instant;
import java.util.List;

/**
 * What was published of an entry last, and the newest letter to each address.
 *
 * @param number how often it was published
 * @param looked whether its letters were written
 */
record LastPublication(int number, Instant at, boolean looked, List<LetterRow> letters) {}
