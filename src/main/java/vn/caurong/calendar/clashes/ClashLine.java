package vn.caurong.calendar.clashes;

import java.util.List;
import vn.caurong.kernel.Refusal;

/**
 * What stands in the way, and what one tap puts in its place.
 *
 * @param field of the form that the choices fill in
 */
public record ClashLine(Refusal says, String field, List<Choice> choices) {
    /** Something free. */
    public record Choice(String value, String words) {}
}
