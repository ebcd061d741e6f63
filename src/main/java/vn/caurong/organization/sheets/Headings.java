package vn.caurong.organization.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Sheet;
import vn.caurong.organization.Sheet.Column;
import vn.caurong.organization.administration.Typed;

/** The headings of a sheet's columns, as written in either language. */
@Component
record Headings(MessageSource words) {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.of("en"));

    /** Message key of a column's heading. */
    static String key(Sheet sheet, Column column) {
        return "organization.sheet." + sheet.name() + "." + column.name();
    }

    String say(Sheet sheet, Column column, Locale language) {
        return words.getMessage(key(sheet, column), null, language);
    }

    /**
     * Column names by the position of their headings.
     *
     * @throws RefusalException when a needed column has none
     */
    Map<Integer, String> positions(Sheet sheet, List<String> headings) {
        var positions = new HashMap<Integer, String>();
        for (int at = 0; at < headings.size(); at++) {
            int position = at;
            sheet.columns().stream()
                    .filter(column -> !positions.containsValue(column.name()))
                    .filter(column -> means(sheet, column, headings.get(position)))
                    .findFirst()
                    .ifPresent(column -> positions.put(position, column.name()));
        }
        sheet.columns().stream()
                .filter(column -> column.required() && !positions.containsValue(column.name()))
                .findFirst()
                .ifPresent(column -> {
                    throw new RefusalException("organization.refused.noColumn", Refusal.of(key(sheet, column)));
                });
        return positions;
    }

    private boolean means(Sheet sheet, Column column, String heading) {
        String bare = Typed.line(heading.replace("*", ""));
        return column.name().equalsIgnoreCase(bare)
                || LANGUAGES.stream()
                        .anyMatch(language -> say(sheet, column, language).equalsIgnoreCase(bare));
    }
}
