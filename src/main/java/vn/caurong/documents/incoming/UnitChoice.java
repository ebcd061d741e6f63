package vn.caurong.documents.incoming;

import java.util.UUID;

/**
 * A unit or person on the directing form.
 *
 * @param post whose work list gets it; the name of the form field ends with it
 * @param hint why it is suggested, empty for nothing
 * @param part the part chosen already: LEAD, COORDINATE, KNOW or empty
 * @param person false for a unit (by its head), true for one person
 */
record UnitChoice(UUID post, String name, String hint, String part, boolean person) {
    boolean chosen() {
        return !part.isEmpty();
    }

    boolean is(Part asked) {
        return part.equals(asked.name());
    }
}
