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
        String sender,
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
                entry.at(4),
                Arrays.asList(entry.at(5).split("/", -1)),
                entry.at(6),
                entry.at(7),
                entry.at(8),
                entry.at(9),
                entry.number(10),
                entry.at(11),
                entry.at(12),
                entry.at(13),
                entry.at(14),
                String.join("\n", entry.words()));
    }
}
