package vn.caurong.documents.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names of agencies printed in capitals (NĐ 30/2020 PL I.II.2), as they are written in running text
 * by its rules of capital letters (PL II.III). A name whose kind is not known stays as on paper.
 */
final class AgencyCapitals {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private AgencyCapitals() {}

    /** {@code ỦY BAN NHÂN DÂN QUẬN LIÊN CHIỂU} becomes {@code Ủy ban nhân dân quận Liên Chiểu}. */
    static String name(String printed) {
        String text = printed.strip().replaceAll("\\s+", " ");
        if (text.isEmpty() || !text.equals(text.toUpperCase(VIETNAMESE))) {
            return printed;
        }
        if (text.equals("CHÍNH PHỦ") || text.equals("QUỐC HỘI")) {
            return capital(text.toLowerCase(VIETNAMESE));
        }
        for (String council : AgencyWords.COUNCILS) {
            String rest = after(text, council);
            if (rest != null) {
                return join(capital(council), area(rest));
            }
        }
        for (String office : AgencyWords.OFFICES) {
            String rest = after(text, office);
            if (rest != null) {
                return join(capital(office), field(rest));
            }
        }
        return printed;
    }

    /** What follows a beginning, null when the text begins otherwise. */
    private static @Nullable String after(String text, String beginning) {
        String upper = beginning.toUpperCase(VIETNAMESE);
        if (text.equals(upper)) {
            return "";
        }
        return text.startsWith(upper + " ") ? text.substring(upper.length() + 1) : null;
    }

    /** Quận Hải Châu: the kind small, each syllable of the name great. */
    private static String area(String text) {
        for (String area : AgencyWords.AREAS) {
            String rest = after(text, area);
            if (rest != null) {
                return join(area, area(rest));
            }
        }
        int space = text.indexOf(' ');
        String word = space < 0 ? text : text.substring(0, space);
        String tail = space < 0 ? "" : area(text.substring(space + 1));
        return join(capital(word.toLowerCase(VIETNAMESE)), tail);
    }

    /** Thông tin và Truyền thông: the first syllable of each field great, then the place. */
    private static String field(String text) {
        List<String> words = new ArrayList<>();
        String left = text;
        boolean first = true;
        boolean joined = false;
        while (!left.isEmpty()) {
            String rest = left;
            if (!joined && AgencyWords.AREAS.stream().anyMatch(area -> after(rest, area) != null)
                    || AgencyWords.COUNCILS.stream().anyMatch(council -> after(rest, council) != null)) {
                words.add(council(rest));
                break;
            }
            String word = left.split(" ", 2)[0];
            String lower = word.toLowerCase(VIETNAMESE);
            words.add(first && !AgencyWords.JOINTS.contains(lower) ? capital(lower) : lower);
            joined = AgencyWords.JOINTS.contains(lower);
            first = joined;
            left = left.length() == word.length() ? "" : left.substring(word.length() + 1);
        }
        return places(String.join(" ", words));
    }

    /** Văn phòng Ủy ban nhân dân …: an agency within an agency's name, else an area. */
    private static String council(String text) {
        return AgencyWords.COUNCILS.stream().anyMatch(council -> after(text, council) != null)
                ? name(text)
                : area(text);
    }

    private static String places(String text) {
        String named = text;
        for (String place : AgencyWords.PLACES) {
            if (named.toLowerCase(VIETNAMESE).endsWith(" " + place)) {
                named = named.substring(0, named.length() - place.length()) + area(place.toUpperCase(VIETNAMESE));
            }
        }
        return named;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }

    private static String join(String one, String other) {
        return other.isEmpty() ? one : one + " " + other;
    }
}
