package vn.caurong.bench;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a recorded run asked, as a script of pgbench: the same statements in the same transactions.
 * Identifiers made in the run and numbers taken in it are made or taken anew each time.
 */
final class Script {
    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern VARIABLE = Pattern.compile("(?<![:\\w]):[a-zA-Z_]\\w*");

    private final long begunMillis;
    private final Map<String, String> fresh = new LinkedHashMap<>();
    private final Map<Object, String> taken;

    /**
     * @param begunMillis identifiers younger than this are of the run
     * @param texts values that must differ each time, with the expression that stands for them
     * @param taken numbers the database gave out, with the expression that stands for them
     */
    Script(long begunMillis, Map<String, String> texts, Map<Object, String> taken) {
        this.begunMillis = begunMillis;
        this.fresh.putAll(texts);
        this.taken = taken;
    }

    String of(List<Asked> asked) {
        StringBuilder script = new StringBuilder("\\set n random(1000000000, 99999999999)\n");
        asked.forEach(statement -> script.append(line(statement)).append('\n'));
        return script.toString();
    }

    private String line(Asked asked) {
        List<String> values =
                asked.values().stream().map(value -> taken(asked.sql(), value)).toList();
        String sql = bound(asked.sql(), values);
        String end =
                asked.sql().contains("documents.number_series") && asked.sql().contains("returning")
                        ? " \\gset s_"
                        : asked.sql().contains("insert into journal.chain") ? " \\gset j_" : ";";
        return sql.replaceAll("\\s+", " ").strip() + (sql.contains("delete from documents.released") ? ";" : end);
    }

    /** Puts the values where the question marks are; none stands in a literal. */
    private static String bound(String sql, List<String> values) {
        StringBuilder text = new StringBuilder();
        int value = 0;
        for (String part : sql.split("(?<=\\?)|(?=\\?)")) {
            text.append(part.equals("?") ? values.get(value++) : checked(part));
        }
        return text.toString();
    }

    private static String checked(String sql) {
        if (VARIABLE.matcher(sql).find()) {
            throw new IllegalStateException("pgbench would take this for a variable: " + sql);
        }
        return sql;
    }

    /** What the database gave out a moment ago, else the value as it was. */
    private String taken(String sql, Asked.Value asked) {
        if (sql.contains("insert into journal.entry") && asked.value() instanceof Long) {
            return "(:j_number::bigint + 1)";
        }
        boolean numbered = sql.contains("into documents.incoming_registration") || sql.contains("listed =");
        String known = numbered && asked.value() != null ? taken.get(asked.value()) : null;
        return known == null ? literal(asked) : known;
    }

    private String literal(Asked.Value asked) {
        Object value = asked.value();
        return switch (value) {
            case null -> "null" + cast(asked.type());
            case UUID id -> text(id.toString()) + "::uuid";
            case String words -> text(words) + (asked.type() == java.sql.Types.OTHER ? "" : "::varchar");
            case byte[] bytes -> "'\\x" + HexFormat.of().formatHex(bytes) + "'::bytea";
            case Object[] array -> array(array);
            case java.sql.Timestamp at -> quoted(at.toInstant().toString()) + "::timestamptz";
            case java.time.OffsetDateTime at -> quoted(at.toString()) + "::timestamptz";
            case java.time.LocalDate day -> quoted(day.toString()) + "::date";
            case java.sql.Date day -> quoted(day.toString()) + "::date";
            case Long number -> number + "::bigint";
            case Integer number -> number + "::int";
            case Short number -> number + "::int";
            case Boolean bool -> bool.toString();
            default -> throw new IllegalStateException("no literal for " + value.getClass());
        };
    }

    private String array(Object[] values) {
        List<String> parts = new ArrayList<>();
        for (Object value : values) {
            parts.add(value == null ? "null" : text(value.toString()));
        }
        String type = values.getClass().getComponentType().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        String of = switch (type) {
            case "uuid" -> "uuid";
            case "long" -> "bigint";
            case "integer" -> "int";
            default -> "text";
        };
        return "array[" + String.join(", ", parts) + "]::" + of + "[]";
    }

    private static String cast(int type) {
        return switch (type) {
            case java.sql.Types.INTEGER, java.sql.Types.SMALLINT -> "::int";
            case java.sql.Types.BIGINT -> "::bigint";
            case java.sql.Types.DATE -> "::date";
            case java.sql.Types.TIMESTAMP -> "::timestamptz";
            case java.sql.Types.VARCHAR -> "::varchar";
            default -> "";
        };
    }

    /** A text with what must differ in it made anew. */
    private String text(String value) {
        Matcher uuid = UUIDS.matcher(value);
        while (uuid.find()) {
            String id = uuid.group();
            if (!Place.is(id) && UUID.fromString(id).getMostSignificantBits() >>> 16 >= begunMillis) {
                fresh.putIfAbsent(
                        id,
                        "('%012x7%03x8' || lpad(to_hex(:n::bigint), 15, '0'))::uuid"
                                .formatted(begunMillis, fresh.size()));
            }
        }
        for (Map.Entry<String, String> each : fresh.entrySet()) {
            int at = value.indexOf(each.getKey());
            if (at >= 0 && value.equals(each.getKey())) {
                return each.getValue();
            }
            if (at >= 0) {
                return "(" + text(value.substring(0, at)) + " || " + each.getValue() + "::text || "
                        + text(value.substring(at + each.getKey().length())) + ")";
            }
        }
        return quoted(value);
    }

    /** pgbench reads :name anywhere, in literals too. */
    private static String quoted(@Nullable String value) {
        String plain = String.valueOf(value).replace("\\", "\\\\").replace("'", "''");
        return "E'" + plain.replace(":", "\\x3A").replace("\n", "\\n") + "'";
    }
}
