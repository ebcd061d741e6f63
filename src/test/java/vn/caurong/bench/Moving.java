package vn.caurong.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value of the model's row as an SQL expression over a row {@code c} of {@code
 * bench.clone}: its identifiers become fresh, people and units those of the agency, its words those
 * of the document, its times as long after the arrival.
 */
final class Moving {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSS][.SSSSS][.SSSS][.SSS][.SS][.S]x");
    private static final Pattern WORD = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final List<String> own;
    private final OffsetDateTime arrived;
    private final LocalDate day;
    private final Map<String, String> words;

    Moving(Mold mold, Traces.Found found) {
        this.own = List.copyOf(found.own());
        this.arrived = mold.at();
        this.day = arrived.atZoneSameInstant(vn.caurong.kernel.Vietnam.ZONE).toLocalDate();
        this.words = mold.words();
    }

    /** Types the value needs. */
    String expression(String table, Traces.Column column, @Nullable String value) {
        String known = known(table + "." + column.name(), value);
        if (known != null) {
            return known;
        }
        if (value == null) {
            return "null::" + column.type();
        }
        return switch (column.type()) {
            case "timestamp with time zone" -> later(value);
            case "date" -> "c.day + (%d)".formatted(LocalDate.parse(value).toEpochDay() - day.toEpochDay());
            case "uuid", "text", "jsonb" -> written(value) + "::" + column.type();
            default -> quoted(value) + "::" + column.type();
        };
    }

    private @Nullable String known(String place, @Nullable String value) {
        return switch (place) {
            case "documents.incoming.listed" -> "c.listed";
            case "documents.incoming.words" -> "c.words";
            case "files.version.sha256" -> "c.page";
            case "documents.incoming_registration.series" -> "c.series";
            case "documents.incoming_registration.number" -> "c.number";
            case "documents.incoming_registration.mark_key" ->
                value == null
                        ? null
                        : "c.doc || '/ubnd-kt|' || organization.fold(c.sender) || '|' || extract(year from c.day)";
            default -> null;
        };
    }

    private String later(String value) {
        Duration after = Duration.between(arrived, OffsetDateTime.parse(value, WRITTEN));
        return "c.at + interval '%d microseconds'".formatted(after.toNanos() / 1000);
    }

    /** Text with identifiers and words in it. */
    private String written(String value) {
        StringBuilder sql = new StringBuilder();
        Matcher uuid = WORD.matcher(value);
        int from = 0;
        while (uuid.find()) {
            append(sql, plain(value.substring(from, uuid.start())));
            append(sql, identifier(uuid.group()));
            from = uuid.end();
        }
        append(sql, plain(value.substring(from)));
        return sql.isEmpty() ? "''" : "(" + sql + ")";
    }

    private String identifier(String uuid) {
        int at = own.indexOf(uuid);
        if (at >= 0) { // in time as Ids.next makes them, told apart by what it is and whose
            return "c.ms || '7%03x8' || c.tail".formatted(at);
        }
        return Place.is(uuid) ? moved(Place.of(uuid)) : quoted(uuid);
    }

    /** Divisions turn, and so do the specialists in them, that work spreads over an agency. */
    private static String moved(Place place) {
        String unit = place.unit() < 2 ? "'00%d'".formatted(place.unit()) : "c.u" + place.unit();
        boolean turns = place.unit() >= 2 && place.number() >= 3;
        String number = turns ? "c.s" + place.number() : "'%08x'".formatted(place.number());
        return "'0b0e0000-' || c.a || '-7' || %s || '-8000-%04x' || %s".formatted(unit, place.kind(), number);
    }

    private String plain(String text) {
        for (Map.Entry<String, String> word : words.entrySet()) {
            int at = text.indexOf(word.getKey());
            if (at >= 0) {
                StringBuilder sql = new StringBuilder();
                append(sql, plain(text.substring(0, at)));
                append(sql, word.getValue());
                append(sql, plain(text.substring(at + word.getKey().length())));
                return sql.toString();
            }
        }
        return text.isEmpty() ? "" : quoted(text);
    }

    private static void append(StringBuilder sql, String part) {
        sql.append(sql.isEmpty() || part.isEmpty() ? "" : " || ").append(part);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
