package vn.caurong.calendar.printed;

import java.util.UUID;

/**
 * A leader.
 *
 * @param title of the post, empty where nobody holds it and the title stands as the name
 */
public record PrintedColumn(UUID post, String name, String title) {}
