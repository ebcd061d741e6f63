package vn.caurong.documents.incoming.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Place and date under Quốc hiệu (NĐ 30/2020 PL I, box 4); both null where no line reads so. */
record DateLine(@Nullable String place, @Nullable LocalDate date) {
    private static final Pattern DATED = Pattern.compile("^" + Columns.PLACE_AND_DATE);

    static DateLine in(List<Ink> column) {
        for (Ink ink : column) {
            Matcher line = DATED.matcher(ink.text());
            if (line.find()) {
                return new DateLine(
                        line.group(1).strip().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "),
                        Dates.of(line.group(2), line.group(3), line.group(4)));
            }
        }
        return new DateLine(null, null);
    }
}
