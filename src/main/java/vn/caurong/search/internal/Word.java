package vn.caurong.search.internal;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caurong.search.Folding;

/**
 * A word of a text or of a question; a number, or a date as {@code 5/4/2020}, is one too.
 *
 * @param exact as written, in small letters; a number without leading zeros
 * @param folded without marks
 */
record Word(String exact, String folded) {
    private static final int LONGEST = 40;
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)|0*(\\p{Nd}+)|\\p{L}[\\p{L}\\p{M}]*");

    /** The first {@code most} words of a text, in order. */
    static List<Word> of(String text, int most) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (words.size() < most && found.find()) {
            if (found.end() - found.start() <= LONGEST) {
                words.add(of(found));
            }
        }
        return words;
    }

    /** Written without any mark, it may mean any word with them. */
    boolean bare() {
        return exact.equals(folded);
    }

    private static Word of(MatchResult found) {
        if (found.group(3) != null) {
            String day = day(found);
            return new Word(day, day);
        }
        String word = found.group(4) != null ? found.group(4) : found.group();
        String exact = word.toLowerCase(Locale.ROOT);
        return new Word(exact, Folding.fold(exact));
    }

    private static String day(MatchResult date) {
        try {
            int day = Integer.parseInt(date.group(1));
            int month = Integer.parseInt(date.group(2));
            return LocalDate.of(Integer.parseInt(date.group(3)), month, day).toString();
        } catch (DateTimeException noDate) {
            return date.group();
        }
    }
}
