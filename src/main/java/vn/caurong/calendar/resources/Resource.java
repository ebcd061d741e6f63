package vn.caurong.calendar.resources;

import java.util.UUID;

/**
 * A room or a vehicle.
 *
 * @param seats how many people it takes
 */
public record Resource(UUID id, ResourceKind kind, String name, int seats) {}
