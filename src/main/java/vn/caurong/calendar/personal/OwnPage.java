package vn.caurong.calendar.personal;

import java.util.UUID;

/**
 * An own entry on its page.
 *
 * @param when as in a sentence
 * @param repeats whether later ones go with it
 */
public record OwnPage(UUID id, String title, String when, String place, boolean busy, boolean repeats) {}
