package vn.caurong.documents.city;

import java.util.UUID;

/**
 * Something that came to an agency of the city.
 *
 * @param name under which the story knows it
 * @param turn what happens with it there, empty for the usual
 * @param answered whether a letter of the story answers it
 */
record Arrival(String name, UUID agency, Moment at, int urgency, String turn, boolean answered) {
    /** 0 slow to 9 quick, always the same for the same arrival. */
    int pace() {
        return Math.floorMod(name.hashCode() * 31, 10);
    }

    Stage stage() {
        return switch (turn) {
            case "present" -> Stage.PRESENTED;
            case "late" -> Stage.WORKING;
            default -> answered ? Stage.WORKING : Stage.of(at.day(), pace());
        };
    }

    /** Working days a directive gives. */
    int days() {
        return urgency > 1 || turn.equals("late") ? 1 : 2 + pace() % 4;
    }
}
