package vn.caurong.calendar.resources;

import java.util.UUID;

/**
 * A room or a vehicle whose name or seats are corrected.
 *
 * @param version the form is for
 */
public record ResourcePage(UUID id, ResourceKind kind, String name, int seats, int version) {
    public String way() {
        return "/calendar/resources/" + id;
    }
}
