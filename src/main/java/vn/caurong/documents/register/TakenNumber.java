package vn.caurong.documents.register;

import java.util.UUID;

/**
 * A number out of a series. The table that uses it has {@code unique (series, number)}.
 *
 * @param series id of the series row
 */
public record TakenNumber(UUID series, int number) {
    /** As on paper: below 10 with a leading 0 (NĐ 30/2020 PL I.II.3). */
    public String printed() {
        return printed(number);
    }

    /** The same for a number alone. */
    public static String printed(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
