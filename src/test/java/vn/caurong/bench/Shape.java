package vn.caurong.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of a document with what differs from one to the next taken out: which rows, which columns filled, which codes. */
final class Shape {
    private static final Pattern CODE = Pattern.compile("[A-Z_]+|true|false|t|f");
    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Shape() {}

    static List<String> of(Traces.Found found) {
        return found.rows().stream().map(row -> row(row, found.own())).sorted().toList();
    }

    private static String row(Traces.Row row, Set<String> own) {
        List<String> parts = new ArrayList<>(List.of(row.table()));
        for (int i = 0; i < row.columns().size(); i++) {
            Traces.Column column = row.columns().get(i);
            parts.add(column.name() + "=" + value(column.type(), row.values().get(i), own));
        }
        return String.join(" ", parts);
    }

    private static String value(String type, @Nullable String value, Set<String> own) {
        if (value == null) {
            return "-";
        }
        if (type.equals("smallint")
                || type.equals("boolean")
                || CODE.matcher(value).matches()) {
            return value;
        }
        return !type.equals("jsonb") && UUIDS.matcher(value).find()
                ? UUIDS.matcher(value).replaceAll(found -> identifier(found.group(), own))
                : type;
    }

    /** Divisions turn, and the specialists of one. */
    private static String identifier(String uuid, Set<String> own) {
        if (own.contains(uuid)) {
            return "own";
        }
        if (!Place.is(uuid) || Place.of(uuid).kind() > Place.PERSON) {
            return "other"; // a series of numbers
        }
        Place place = Place.of(uuid);
        String unit = place.unit() < 2 ? "" + place.unit() : "division";
        return place.kind() + "/" + unit + "/" + (place.unit() < 2 ? place.number() : Math.min(place.number(), 3));
    }
}
