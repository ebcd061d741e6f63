package vn.caurong.documents.city;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/**
 * A letter from outside the city.
 *
 * @param day working days before the first day it comes on
 * @param heading lines of the sender's name on paper, the one of the agency above first, empty for
 *     none
 * @param turn what happens with it, empty for the usual
 */
record OutsideLetter(
        String key,
        int day,
        LocalTime hour,
        String to,
        List<String> heading,
        String place,
        String number,
        String notation,
        String type,
        int urgency,
        String signer,
        String title,
        String turn,
        String subject,
        String body) {

    static List<OutsideLetter> all() {
        return CityFile.read("outside.txt").stream().map(OutsideLetter::of).toList();
    }

    private static OutsideLetter of(CityFile.Entry entry) {
        return new OutsideLetter(
                entry.at(0),
                entry.number(1),
                LocalTime.parse(entry.at(2)),
                entry.at(3),
                Arrays.asList(entry.at(4).split("/", -1)),
                entry.at(5),
                entry.at(6),
                entry.at(7),
                entry.at(8),
                entry.number(9),
                entry.at(10),
                entry.at(11),
                entry.at(12),
                entry.at(13),
                String.join("\n", entry.words()));
    }

    /** The sender as a clerk writes it. */
    String sender() {
        return String.join(" ", heading.subList(1, heading.size()));
    }
}
