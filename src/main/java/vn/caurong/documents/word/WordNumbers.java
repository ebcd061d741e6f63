package vn.caurong.documents.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Numbers that Word counts by itself, written out as they are printed. */
final class WordNumbers {
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    /** Per list the count of each of its nine levels. */
    private final Map<BigInteger, int[]> counts = new HashMap<>();

    /** The number with a space after it, empty for a paragraph without. */
    String of(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        String format = paragraph.getNumFmt();
        if (list == null || format == null || list.signum() == 0 || format.equals("none")) {
            return "";
        }
        if (format.equals("bullet")) {
            return "- ";
        }
        int level = level(paragraph.getNumIlvl());
        int[] count = counts.computeIfAbsent(list, _ -> new int[9]);
        count[level]++;
        java.util.Arrays.fill(count, level + 1, 9, 0);
        return written(paragraph.getNumLevelText(), format, count) + " ";
    }

    private static int level(@Nullable BigInteger level) {
        return level == null ? 0 : Math.clamp(level.intValue(), 0, 8);
    }

    private static String written(@Nullable String pattern, String format, int[] count) {
        String text = pattern == null ? "%1." : pattern;
        for (int level = 0; level < 9; level++) {
            text = text.replace("%" + (level + 1), number(format, Math.max(1, count[level])));
        }
        return text;
    }

    private static String number(String format, int count) {
        return switch (format) {
            case "lowerLetter" -> String.valueOf(LETTERS.charAt((count - 1) % LETTERS.length()));
            case "upperLetter" -> String.valueOf((char) ('A' + (count - 1) % 26));
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(java.util.Locale.ROOT);
            default -> String.valueOf(count);
        };
    }

    private static String roman(int count) {
        String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return tens[count / 10 % 10] + ones[count % 10];
    }
}
