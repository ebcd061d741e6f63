package vn.caurong.calendar.entries;

import java.util.List;

/**
 * How one letter to somebody outside stands.
 *
 * @param name as the entry names them, empty for an address alone
 * @param state message key of how it stands, after {@code calendar.letter.}
 * @param values of its sentence, written
 * @param trouble whether somebody here has to do something
 * @param said what the mail server answered last, empty for nothing
 */
public record LetterLine(String name, String address, String state, List<String> values, boolean trouble, String said) {
    /** Message key of its sentence. */
    public String key() {
        return "calendar.letter." + state;
    }
}
