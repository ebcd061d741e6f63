package vn.caurong.documents.city;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A letter of one agency of the city to others.
 *
 * @param day working days before the first day
 * @param to keys of agencies
 * @param answers {@code letter>agency}, empty for none
 * @param turns what happens with it at some recipients: {@code refuse@sontra}
 */
record CityLetter(
        String key,
        int day,
        LocalTime hour,
        String from,
        int urgency,
        List<String> to,
        Reach reach,
        String answers,
        List<String> turns,
        String subject,
        String body) {

    /** How far it has come. */
    enum Reach {
        DRAFT,
        IN_REVIEW,
        RETURNED,
        TO_SIGN,
        SIGNED,
        NUMBERED,
        ISSUED
    }

    static List<CityLetter> all(Groups groups) {
        return Stream.concat(
                        CityFile.read("letters.txt").stream().map(entry -> letter(entry, groups)),
                        CityFile.read("daily.txt").stream().flatMap(entry -> daily(entry).stream()))
                .toList();
    }

    private static CityLetter letter(CityFile.Entry entry, Groups groups) {
        return new CityLetter(
                entry.at(0),
                entry.number(1),
                LocalTime.parse(entry.at(2)),
                entry.at(3),
                entry.number(4),
                groups.members(entry.list(5), entry.at(3)),
                Reach.valueOf(entry.at(6)),
                entry.at(7),
                entry.list(8),
                entry.at(9),
                String.join("\n", entry.words()));
    }

    private static List<CityLetter> daily(CityFile.Entry entry) {
        List<CityLetter> days = new ArrayList<>();
        for (int day = entry.number(1); day >= entry.number(2); day--) {
            days.add(new CityLetter(
                    entry.at(0) + day,
                    day,
                    LocalTime.parse(entry.at(3)),
                    entry.at(4),
                    0,
                    entry.list(5),
                    Reach.ISSUED,
                    "",
                    List.of(),
                    entry.at(6),
                    String.join("\n", entry.words())));
        }
        return days;
    }
}
