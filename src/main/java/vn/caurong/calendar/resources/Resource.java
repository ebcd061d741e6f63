package vn.caurong.calendar.resources;

import java.util.Optional;
import java.util.UUID;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.Ruling;

/**
 * A room or a vehicle.
 *
 * @param seats how many people it takes
 */
public record Resource(UUID id, ResourceKind kind, String name, int seats) {
    private static final int NAME = 120;
    private static final int SEATS = 5000;

    /** Whether one can be called so and have so many seats. */
    static Ruling sound(String name, String seats) {
        int places = seats(seats);
        return Ruling.unless(!name.isEmpty() && name.length() <= NAME, "calendar.refused.resource.name", NAME)
                .and(() -> Ruling.unless(places >= 1 && places <= SEATS, "calendar.refused.resource.seats", SEATS));
    }

    /** Those that were typed, 0 for no number of them. */
    static int seats(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    /**
     * What is said where more come than find a seat; it holds nobody back, for not all of them sit, or ride along.
     *
     * @param people how many come, 0 when nobody knows
     */
    public Optional<Refusal> crowded(int people) {
        return people > seats ? Optional.of(Refusal.of("calendar.crowded", name, seats, people)) : Optional.empty();
    }
}
