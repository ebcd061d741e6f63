package vn.caurong.calendar.invitations;

/**
 * What an address knows of an entry by the letters that left for it, may have left or still will.
 *
 * @param last what the newest of them tells
 * @param version of the entry it was asked to last: what it knows of words, time and place
 */
record Known(News last, int version) {}
