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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;

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
        try {
            Object known = arguments == null ? null : answer(asked.getName(), arguments);
            return known == null ? asked.invoke(rows, arguments) : known;
        } catch (InvocationTargetException refused) {
            throw refused.getTargetException();
        }
    }

    /** Null where the driver's own answer will do. */
    private @Nullable Object answer(String asked, Object[] arguments) throws SQLException {
        if (asked.equals("findColumn")) {
            return find((String) arguments[0]);
        }
        if (arguments.length == 2 && arguments[1] == Instant.class && arguments[0] instanceof Integer column) {
            OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }
        return null;
    }

    private @Nullable Integer find(String name) throws SQLException {
        if (columns == null) {
            columns = read(rows.getMetaData());
        }
        Integer plain = columns.get(name.toLowerCase(Locale.ROOT));
        return plain != null ? plain : columns.get(JdbcUtils.convertPropertyNameToUnderscoreName(name));
    }

    private static Map<String, Integer> read(ResultSetMetaData told) throws SQLException {
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 1; column <= told.getColumnCount(); column++) {
            columns.putIfAbsent(told.getColumnLabel(column).toLowerCase(Locale.ROOT), column);
        }
        return columns;
    }
}
