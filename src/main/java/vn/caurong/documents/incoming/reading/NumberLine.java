package vn.caurong.documents.incoming.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line {@code Số: 8 860/UBND-SNV} (NĐ 30/2020 PL I, box 3).
 *
 * @param number without the spaces and points of its thousands, null where none is printed yet
 * @param notation null when there is no such line
 */
record NumberLine(@Nullable String number, @Nullable String notation) {
    private static final Pattern LINE = Pattern.compile("(?iu)^Số\\s*[:.]?\\s*((?:\\d[\\d .]*[a-zđ]?)?)\\s*[/-]\\s*"
            + "(\\p{L}[\\p{L}\\d&.]*(?:\\s?[-/.]\\s?[\\p{L}\\d&.]+)*|\\d{4}\\s?/\\s?[\\p{L}\\d&.-]+)");

    static NumberLine in(List<Ink> left) {
        for (Ink ink : left) {
            Matcher line = LINE.matcher(ink.text());
            if (line.find()) {
                String number = line.group(1).replaceAll("[ .]", "");
                return new NumberLine(
                        number.isEmpty() ? null : number,
                        line.group(2).replace(" ", "").replaceAll("[.-]$", ""));
            }
        }
        return new NumberLine(null, null);
    }
}
