package vn.caurong.organization.administration;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the many ways a body's name is written one: case, marks, line breaks, usual short forms.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Map<String, String> SHORT_FORMS =
            Map.of("ubnd", "uy ban nhan dan", "hdnd", "hoi dong nhan dan", "tp", "thanh pho");

    private Folding() {}

    /** {@code ỦY BAN NHÂN DÂN\nQUẬN HẢI CHÂU} and {@code UBND quận Hải Châu} fold to the same. */
    public static String fold(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd');
        return OTHERS.splitAsStream(bare)
                .filter(word -> !word.isEmpty())
                .map(word -> SHORT_FORMS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
