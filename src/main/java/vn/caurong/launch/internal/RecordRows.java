package vn.caurong.launch.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows as records are read from them: the column {@code due_at} is found for {@code dueAt} at once,
 * and an instant is given as one. Spring asks for the other name, and the driver for another type,
 * first, in every row; the answer is an exception, and their traces cost a list more than its query.
 */
final class RecordRows implements InvocationHandler {
    private final ResultSet rows;
    private @Nullable Map<String, Integer> columns;

    private RecordRows(ResultSet rows) {
        this.rows = rows;
    }

    static ResultSet in(ResultSet rows) {
        return (ResultSet) Proxy.newProxyInstance(
                RecordRows.class.getClassLoader(), new Class<?>[] {ResultSet.class}, new RecordRows(rows));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method asked, Object @Nullable [] arguments) throws Throwable {
        if (arguments != null
                && arguments.length == 2
                && arguments[1] == Instant.class
                && arguments[0] instanceof Integer column) {
            OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }
        Integer known =
                asked.getName().equals("findColumn") ? find((String) Objects.requireNonNull(arguments)[0]) : null;
        return known == null ? passed(asked, arguments) : known;
    }

    private @Nullable Object passed(Method asked, Object @Nullable [] arguments) throws Throwable {
        try {
            return asked.invoke(rows, arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getTargetException();
        }
    }

    private @Nullable Integer find(String name) throws SQLException {
        if (columns == null) {
            columns = read(rows.getMetaData());
        }
        return columns.get(name.toLowerCase(Locale.ROOT)); // Spring may ask for dueAt or for dueat
    }

    private static Map<String, Integer> read(ResultSetMetaData told) throws SQLException {
        Map<String, Integer> columns = new HashMap<>();
        Map<String, Integer> joined = new HashMap<>();
        for (int column = 1; column <= told.getColumnCount(); column++) {
            String label = told.getColumnLabel(column).toLowerCase(Locale.ROOT);
            columns.putIfAbsent(label, column);
            joined.putIfAbsent(label.replace("_", ""), column);
        }
        joined.forEach(columns::putIfAbsent);
        return columns;
    }
}
