package vn.caurong.tasks.state;

import vn.caurong.kernel.RefusalException;

/**
 * A whole number as people write it into a field.
 *
 * @param least and
 * @param most it may be
 * @param refused message key of the sentence that says so
 */
public record Range(int least, int most, String refused) {
    /**
     * @param otherwise what an empty field means
     * @throws RefusalException when it is no whole number, or not within
     */
    public int read(String text, int otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new RefusalException(refused, least, most);
        }
        return number;
    }
}
